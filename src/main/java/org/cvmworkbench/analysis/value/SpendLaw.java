package org.cvmworkbench.analysis.value;

/// What a visit of a customer brings, by a fitted [GammaGamma], knowing what his repeat visits brought so far. Who only
/// lost money is taken as if he had brought nothing.
public record SpendLaw(double p, double q, double v) {
    static SpendLaw of(double[] parameters) {
        return new SpendLaw(parameters[0], parameters[1], parameters[2]);
    }

    /// E[M].
    ///
    /// @param spent by the repeat visits together, in the currency
    public double mean(int repeats, double spent) {
        return p * (v + Math.max(0, spent)) / (p * repeats + q - 1);
    }

    /// E[M²]; infinite where what others spend is too far apart.
    double square(int repeats, double spent) {
        double shape = p * repeats + q;
        double scale = p * (v + Math.max(0, spent));
        return shape > 2 ? scale * scale / ((shape - 1) * (shape - 2)) : Double.POSITIVE_INFINITY;
    }

    /// E[(z₁ + … + z_Y)²] of Y visits that bring z each.
    ///
    /// @param visits E[Y], @param square E[Y²]
    double square(int repeats, double spent, double visits, double square) {
        if (visits == 0) return 0;
        return square(repeats, spent) * (square + visits / p);
    }
}
