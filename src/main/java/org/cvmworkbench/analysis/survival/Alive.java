package org.cvmworkbench.analysis.survival;

/// P(alive) of a model of repeat buying: the chance that a customer will ever come again.
@FunctionalInterface
public interface Alive {
    /// @param silence days since the last visit; the longer, the lower the chance
    double after(int customer, int silence);

    /// Chances of the as-of day alone: whoever is below a level then counts as gone from the last visit on.
    ///
    /// @param chances by customer, 0 to 1
    static Alive today(double[] chances) {
        return (customer, silence) -> chances[customer];
    }
}
