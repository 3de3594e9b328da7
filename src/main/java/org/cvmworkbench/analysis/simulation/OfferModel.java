package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.model.scenario.AssumptionName;

/// One offer ready to be computed: its customers, what takers are given, and the distribution of each assumption.
record OfferModel(Counts counts, Reward reward, Marginals marginals, Response response) {
    /// @param baselineIsShare whether p₀ is a share of customers, or receipts a customer
    static OfferModel of(Counts counts, Reward reward, UsedAssumptions used, boolean baselineIsShare) {
        double most = baselineIsShare ? 1 : Double.POSITIVE_INFINITY;
        return new OfferModel(counts, reward, new Marginals(used, baselineIsShare), new Response(used.uplift(), most));
    }

    double baseline() {
        return marginals.get(AssumptionName.BASELINE).mean();
    }

    Economics expected() {
        double expected =
                response.expected(marginals.get(AssumptionName.BASELINE), marginals.get(AssumptionName.REACH));
        return new Economics(
                counts.contacted(),
                reward,
                expected,
                name -> marginals.get(name).mean());
    }

    /// The figures of each draw, in their order whatever thread computed them.
    List<Figures> draw(Scores scores) {
        double[] uplifts = scores.of("uplift");
        IntFunction<ToDoubleFunction<AssumptionName>> values = marginals.drawn(scores);
        return IntStream.range(0, scores.count())
                .parallel()
                .mapToObj(draw -> at(values.apply(draw), response.value(uplifts[draw])))
                .toList();
    }

    private Figures at(ToDoubleFunction<AssumptionName> values, double uplift) {
        double baseline = values.applyAsDouble(AssumptionName.BASELINE);
        double reach = values.applyAsDouble(AssumptionName.REACH);
        return new Economics(counts.contacted(), reward, response.at(baseline, reach, uplift), values).figures();
    }
}
