package org.cvmworkbench.analysis.value;

import java.util.List;

/// Gamma rates of visits and Gamma rates of leaving, at any time: Pareto/NBD (Schmittlein, Morrison & Colombo,
/// Management Science 33, 1987; Fader & Hardie, notes 009 and 015).
public record ParetoNbd() implements RepeatModel {
    private static final List<String> NAMES = List.of("r", "alpha", "s", "beta");
    private static final int BETA = 3;

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public boolean isTime(int parameter) {
        return parameter == 1 || parameter == BETA;
    }

    @Override
    public Likelihood likelihood(PurchaseRows rows) {
        return new ParetoLikelihood(this, rows);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.endless(0, 1, "value.edge.same-rate"),
                Edge.nothing(2, BETA, "value.edge.nobody-leaves"),
                Edge.endless(2, BETA, "value.edge.same-leaving"));
    }

    @Override
    public List<double[]> starts(double rate) {
        double day = 1 / (2 * rate);
        return List.of(
                new double[] {0.5, 0.5 * day, 0.6, 0.5 * day},
                new double[] {2, 2 * day, 0.5, day},
                new double[] {0.3, 0.3 * day, 2, 4 * day});
    }

    @Override
    public BuyingLaw law(double[] parameters) {
        return new ParetoLaw(parameters[0], parameters[1], parameters[2], parameters[BETA]);
    }
}
