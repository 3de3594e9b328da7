package org.cvmworkbench.analysis.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One offer computed, before its quantiles are taken; or several added up, draw by draw.
///
/// @param steps the expectation of each; their sum is the net effect
record Computed(
        Counts counts,
        Sight sight,
        Figures expected,
        ToDoubleFunction<Step> steps,
        BreakEven breakEven,
        List<Figures> drawn) {
    static Computed of(OfferModel model, Scores scores) {
        Economics expected = model.expected();
        return new Computed(
                model.counts(),
                Sight.of(model.counts(), model.baseline()),
                expected.figures(),
                expected::step,
                expected.breakEven(model.response().most()),
                model.draw(scores));
    }

    static Computed nothing(int draws) {
        List<Figures> none = Collections.nCopies(draws, Figures.NOTHING);
        return new Computed(Counts.NOBODY, Sight.NONE, Figures.NOTHING, _ -> 0, BreakEven.OF_NOTHING, none);
    }

    Computed plus(Computed other) {
        return new Computed(
                counts.plus(other.counts),
                sight.plus(other.sight),
                expected.plus(other.expected),
                step -> steps.applyAsDouble(step) + other.steps.applyAsDouble(step),
                breakEven.plus(other.breakEven),
                IntStream.range(0, drawn.size())
                        .mapToObj(draw -> drawn.get(draw).plus(other.drawn.get(draw)))
                        .toList());
    }

    Outcome outcome() {
        DrawnFigures sorted = new DrawnFigures(sorted(Figures::uptake), sorted(Figures::net));
        return new Outcome(
                counts,
                Estimate.of(expected.uptake(), sorted.uptake()),
                estimate(Figures::grossRevenue),
                estimate(Figures::incrementalRevenue),
                Estimate.of(expectedNet(), sorted.net()),
                roi(),
                Outcome.shareAboveZero(sorted.net()),
                Waterfall.of(steps),
                breakEven.uplift(),
                sight.detectable(),
                sorted);
    }

    private Estimate estimate(ToDoubleFunction<Figures> figure) {
        return Estimate.of(figure.applyAsDouble(expected), sorted(figure));
    }

    private double[] sorted(ToDoubleFunction<Figures> figure) {
        return drawn.parallelStream().mapToDouble(figure).sorted().toArray();
    }

    /// Added up step by step, as the waterfall does, so that the two round alike.
    private double expectedNet() {
        return Stream.of(Step.values()).mapToDouble(steps).reduce(0, Double::sum);
    }

    /// Over the draws that spend anything.
    private Optional<Estimate> roi() {
        if (expected.spent() == 0) return Optional.empty();
        double[] draws = drawn.stream()
                .filter(figures -> figures.spent() > 0)
                .mapToDouble(figures -> figures.net() / figures.spent())
                .sorted()
                .toArray();
        return draws.length == 0 ? Optional.empty() : Optional.of(Estimate.of(expectedNet() / expected.spent(), draws));
    }
}
