package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// An offer at other depths of its reward with the same draws. A stated uplift stays what was assumed: how it would
/// grow with the depth is not guessed, but the uplift that each depth needs stands beside it. The model of the base
/// tells what each depth adds.
///
/// @param present        its depth now
/// @param uplift         p₁ − p₀ at the present depth, as a fraction
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

    /// O(depths · draws).
    static DepthCurve of(OfferModel model, Reward.Share reward, double end, Scores scores) {
        List<DepthPoint> points = new ArrayList<>();
        for (int step = 0; step <= Math.round(end / STEP); step++)
            points.add(point(model.with(reward.withDepth(step * STEP)), step * STEP, scores));
        OptionalDouble breakEven = model.lifts().isPresent()
                ? breakEvenDepth(points)
                : breakEvenDepth(net(model.with(reward.withDepth(0))), net(model.with(reward.withDepth(1))));
        return new DepthCurve(reward.depth(), model.uplift(scores), breakEven, points);
    }

    private static DepthPoint point(OfferModel there, double depth, Scores scores) {
        double[] net = there.sorted(scores, (money, _) -> money.net());
        Economics expected = there.expected();
        return new DepthPoint(
                depth,
                there.uplift(scores),
                expected.breakEven(there.response().most()).uplift(),
                Estimate.of(expected.figures().net(), net),
                Outcome.shareAboveZero(net));
    }

    DepthCurve at(double otherPresent, Estimate otherUplift) {
        return new DepthCurve(otherPresent, otherUplift, breakEvenDepth, points);
    }

    private static double net(OfferModel model) {
        return model.expected().figures().net();
    }

    /// Where the uplift is the same at every depth, the net effect is a straight line.
    private static OptionalDouble breakEvenDepth(double free, double whole) {
        return free >= 0 && whole < 0 ? OptionalDouble.of(free / (free - whole)) : OptionalDouble.empty();
    }

    /// The last depth at which the expected net effect crosses 0 from above, between two points on a straight line.
    private static OptionalDouble breakEvenDepth(List<DepthPoint> points) {
        for (int i = points.size() - 1; i > 0; i--) {
            double before = points.get(i - 1).net().mean();
            double after = points.get(i).net().mean();
            if (before >= 0 && after < 0) {
                double from = points.get(i - 1).depth();
                return OptionalDouble.of(from + (points.get(i).depth() - from) * before / (before - after));
            }
        }
        return OptionalDouble.empty();
    }
}
