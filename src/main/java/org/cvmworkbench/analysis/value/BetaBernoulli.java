package org.cvmworkbench.analysis.value;

import java.util.List;

/// In each period somebody either comes or does not, with a Beta chance of his own, until he leaves for good at the
/// beginning of a period, with another Beta chance: BG/BB (Fader, Hardie & Shang, Marketing Science 29, 2010). Times
/// of its rows are whole periods: x and t_x count those with a visit, T those that have gone by since the first.
///
/// @param unit the length of a period
public record BetaBernoulli(ModelUnit unit) implements RepeatModel {
    private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "delta");

    @Override
    public List<String> names() {
        return NAMES;
    }

    /// Chances know no unit.
    @Override
    public boolean isTime(int parameter) {
        return false;
    }

    @Override
    public Likelihood likelihood(PurchaseRows rows) {
        return new BetaBernoulliLikelihood(this, rows);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.endless(1, 0, "value.edge.same-rate"),
                Edge.nothing(2, 3, "value.edge.nobody-leaves"),
                Edge.endless(3, 2, "value.edge.same-leaving"));
    }

    @Override
    public List<double[]> starts(double rate) {
        double chance = Math.clamp(2 * rate, 0.01, 0.9);
        return List.of(
                new double[] {chance, 1 - chance, 0.7, 3},
                new double[] {5 * chance, 5 * (1 - chance), 1, 10},
                new double[] {1, 1, 0.3, 1});
    }

    @Override
    public String tooYoung() {
        return "value.unfit.no-period";
    }

    @Override
    public BuyingLaw law(double[] parameters) {
        return new BetaBernoulliLaw(parameters[0], parameters[1], parameters[2], parameters[3], unit);
    }

    /// The same in any unit.
    @Override
    public Fit.Fitted in(ModelUnit other, Fit.Fitted fitted, long visits) {
        return fitted;
    }
}
