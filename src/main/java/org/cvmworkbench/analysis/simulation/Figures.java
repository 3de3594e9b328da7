package org.cvmworkbench.analysis.simulation;

/// The figures of an outcome, at one draw or in expectation.
///
/// @param spent on rewards and contacts
record Figures(double uptake, double grossRevenue, double incrementalRevenue, double net, double spent) {
    static final Figures NOTHING = new Figures(0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                uptake + other.uptake,
                grossRevenue + other.grossRevenue,
                incrementalRevenue + other.incrementalRevenue,
                net + other.net,
                spent + other.spent);
    }
}
