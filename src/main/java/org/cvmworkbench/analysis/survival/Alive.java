package org.cvmworkbench.analysis.survival;

/// P(alive) of a law of repeat buying: the chance that a customer will ever come again. It falls with silence.
public interface Alive {
    /// Of a base that no law fits: everybody counts as a customer.
    Alive UNKNOWN = new Alive() {
        @Override
        public double after(int customer, int silence) {
            return 1;
        }

        @Override
        public double after(int visits, int between, int silence) {
            return 1;
        }
    };

    /// Of a customer as the base knows him, had he been silent for so many days since the last visit.
    double after(int customer, int silence);

    /// Of anybody in the past.
    ///
    /// @param visits days with a visit before the silence, at least one
    /// @param between days from the first of them to the last
    double after(int visits, int between, int silence);
}
