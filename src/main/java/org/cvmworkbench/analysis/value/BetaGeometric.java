package org.cvmworkbench.analysis.value;

import java.util.List;

/// Gamma rates of visits, and after each visit a Beta chance to leave for good: BG/NBD (Fader, Hardie & Lee, Marketing
/// Science 24, 2005), MBG/NBD (Batislam, Denizel & Filiztekin, IJRM 24, 2007; Hoppe & Wagner 2007) and both with Erlang
/// gaps (Reutterer, Platzer & Schröder, IJRM 2021).
///
/// @param stages k of the Erlang gaps, 1 for gaps as chance makes them
/// @param leavesAtOnce whether somebody may leave after the first visit too
public record BetaGeometric(int stages, boolean leavesAtOnce) implements RepeatModel {
    private static final List<String> NAMES = List.of("r", "alpha", "a", "b");
    private static final int SCALE = 1;

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public boolean isTime(int parameter) {
        return parameter == SCALE;
    }

    @Override
    public Likelihood likelihood(PurchaseRows rows) {
        return new BetaGeometricLikelihood(this, rows);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.endless(0, SCALE, "value.edge.same-rate"),
                Edge.nothing(2, 3, "value.edge.nobody-leaves"),
                Edge.endless(3, 2, "value.edge.same-leaving"));
    }

    @Override
    public List<double[]> starts(double rate) {
        double day = 1 / (2 * rate * stages);
        return List.of(
                new double[] {0.5, 0.5 * day, 0.7, 2},
                new double[] {2, 2 * day, 0.5, 3},
                new double[] {0.3, 0.3 * day, 1.5, 1.5},
                new double[] {1, day, 0.1, 5});
    }

    @Override
    public BuyingLaw law(double[] parameters) {
        return new BetaGeometricLaw(this, parameters[0], parameters[SCALE], parameters[2], parameters[3]);
    }

    /// How often somebody with so many repeat visits did not leave, while he still buys.
    int stayed(int repeats) {
        return leavesAtOnce ? repeats + 1 : repeats;
    }
}
