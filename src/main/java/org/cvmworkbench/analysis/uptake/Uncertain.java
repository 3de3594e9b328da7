package org.cvmworkbench.analysis.uptake;

/// A parameter of the response model as it was published, or judged.
///
/// @param judged whether no source gives its size
record Uncertain(double mean, double sd, boolean judged) {
    /// P06: the share of customers whom an offer drives away, Beta(1.74, 15.6); it widens only.
    static final Uncertain AWAY = new Uncertain(0.10, 0.07, true);
    /// P05: the relative lift of a message, Normal; X5 RetailHero 2019, Lenta BigTarget 2020.
    static final Uncertain MESSAGE = new Uncertain(0.065, 0.035, false);
    /// P03: what of that is left where the content does not match, Normal; Hillstrom 2008, counted anew.
    static final Uncertain OFF_AFFINITY = new Uncertain(0.05, 0.10, false);
    /// P08: λ, points instead of a discount of the same face value, Beta(3, 2).
    static final Uncertain POINTS = new Uncertain(0.60, 0.20, true);
    /// P14: ω, what the items of a set keep of their own effect, Beta(5.83, 2.5).
    static final Uncertain TOGETHER = new Uncertain(0.70, 0.15, true);
    /// F9: a, the chance to top a receipt up that has just missed the threshold.
    static final Uncertain TOP_UP = new Uncertain(0.35, 0.15, true);
    /// F11: γ, the power of headroom.
    static final Uncertain HEADROOM = new Uncertain(1, 0.3, true);

    /// The mean of the square; without the doubt where only what has a source may vary.
    double square(boolean sourcedOnly) {
        double variance = sourcedOnly && judged ? 0 : sd * sd;
        return mean * mean + variance;
    }

    double variance(boolean sourcedOnly) {
        return square(sourcedOnly) - mean * mean;
    }

    /// As it is, or held at its mean.
    double spread(boolean sourcedOnly) {
        return sourcedOnly && judged ? 0 : sd;
    }
}
