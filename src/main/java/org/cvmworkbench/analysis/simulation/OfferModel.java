package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Uplift;

/// One offer ready to be computed: its customers, what takers are given, and the distribution of each assumption.
///
/// @param worth of an extra purchase as a share of one in scope
/// @param lifts what other depths would add; nothing where the uplift was stated, which is the same at every depth
record OfferModel(
        Counts counts,
        Reward reward,
        Marginals marginals,
        Response response,
        double worth,
        Optional<ResponseModel> lifts) {
    double baseline() {
        return mean(AssumptionName.BASELINE);
    }

    private double mean(AssumptionName name) {
        return marginals.get(name).mean();
    }

    Economics expected() {
        double expected =
                response.expected(marginals.get(AssumptionName.BASELINE), marginals.get(AssumptionName.REACH));
        return new Economics(counts.contacted(), reward, expected, worth, this::mean);
    }

    /// The same offer with another depth of its reward.
    OfferModel with(Reward.Share other) {
        Response there = lifts.map(model -> seen(model).at(other.depth()))
                .map(response::lifted)
                .orElse(response);
        Marginals under = lifts.isPresent() ? marginals.under(there.uplift()) : marginals;
        return new OfferModel(counts, other, under, there, worth, lifts);
    }

    /// The same offer to customers who respond otherwise and are given something else, whatever its depth.
    OfferModel responding(Response other, Reward given) {
        return new OfferModel(counts, given, marginals.under(other.uplift()), other, worth, Optional.empty());
    }

    /// What the message alone would add, where the model of the base tells it.
    Optional<Uplift.Stated> message() {
        return lifts.map(model -> seen(model).ofMessage().at(0))
                .map(response::lifted)
                .map(Response::uplift);
    }

    private ResponseModel seen(ResponseModel model) {
        return model.seenBy(mean(AssumptionName.REACH));
    }

    /// p₁ − p₀.
    Estimate uplift(Scores scores) {
        return estimate(scores, (money, _) -> money.response() - money.baseline());
    }

    /// A figure of each draw, or of the expectation.
    @FunctionalInterface
    interface Figure {
        /// The number of a draw that stands for the expectation.
        int OF_EXPECTATION = -1;

        double of(Economics money, int draw);
    }

    /// @param figure linear in each assumption
    Estimate estimate(Scores scores, Figure figure) {
        return Estimate.of(figure.of(expected(), Figure.OF_EXPECTATION), sorted(scores, figure));
    }

    /// A figure in all draws, ascending.
    double[] sorted(Scores scores, Figure figure) {
        double[] uplifts = scores.of("uplift");
        IntFunction<ToDoubleFunction<AssumptionName>> values = marginals.drawn(scores);
        double[] drawn = IntStream.range(0, scores.count())
                .parallel()
                .mapToDouble(draw -> figure.of(economics(values.apply(draw), response.value(uplifts[draw])), draw))
                .toArray();
        Arrays.sort(drawn);
        return drawn;
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

    Figures at(ToDoubleFunction<AssumptionName> values, double uplift) {
        return economics(values, uplift).figures();
    }

    private Economics economics(ToDoubleFunction<AssumptionName> values, double uplift) {
        return new Economics(counts.contacted(), reward, responseAt(values, uplift), worth, values);
    }

    private double responseAt(ToDoubleFunction<AssumptionName> values, double uplift) {
        return response.at(
                values.applyAsDouble(AssumptionName.BASELINE), values.applyAsDouble(AssumptionName.REACH), uplift);
    }
}
