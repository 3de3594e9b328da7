package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// An offer at other depths of its reward with the same draws. The uplift stays what was assumed: how it would grow
/// with the depth is not guessed, but the uplift that each depth needs stands beside it.
///
/// @param present        its depth now
/// @param uplift         p₁ − p₀ as assumed, as a fraction
/// @param breakEvenDepth up to which the expected net effect is not below 0; nothing where it never is, or always
/// @param points         ascending in depth, from 0
public record DepthCurve(double present, Estimate uplift, OptionalDouble breakEvenDepth, List<DepthPoint> points) {
    private static final double STEP = 0.04;
    private static final double USUAL_END = 0.40;

    public DepthCurve {
        points = List.copyOf(points);
    }

    /// How far a curve goes that shows an offer of this depth.
    static double end(double present) {
        return present > USUAL_END ? 1 : USUAL_END;
    }

    static DepthCurve of(OfferModel model, double end, Scores scores) {
        double[] free = net(model.withDepth(0), scores);
        double[] whole = net(model.withDepth(1), scores);
        Economics expected = model.expected();
        List<DepthPoint> points = IntStream.rangeClosed(0, (int) Math.round(end / STEP))
                .parallel()
                .mapToObj(step -> {
                    Economics there = expected.withDepth(step * STEP);
                    double[] net = between(free, whole, step * STEP);
                    return new DepthPoint(
                            step * STEP,
                            there.breakEven(model.response().most()).uplift(),
                            Estimate.of(there.figures().net(), net),
                            Outcome.shareAboveZero(net));
                })
                .toList();
        return new DepthCurve(model.reward().depth(), model.uplift(scores), breakEvenDepth(expected), points);
    }

    DepthCurve at(double otherPresent) {
        return new DepthCurve(otherPresent, uplift, breakEvenDepth, points);
    }

    private static double[] net(OfferModel model, Scores scores) {
        return model.draw(scores).stream().mapToDouble(Figures::net).toArray();
    }

    /// The reward is linear in its depth, so each draw at any depth lies on the line through two of them.
    ///
    /// @return ascending
    private static double[] between(double[] free, double[] whole, double depth) {
        return IntStream.range(0, free.length)
                .mapToDouble(draw -> free[draw] + depth * (whole[draw] - free[draw]))
                .sorted()
                .toArray();
    }

    private static OptionalDouble breakEvenDepth(Economics expected) {
        double free = expected.withDepth(0).figures().net();
        double whole = expected.withDepth(1).figures().net();
        return free >= 0 && whole < 0 ? OptionalDouble.of(free / (free - whole)) : OptionalDouble.empty();
    }
}
