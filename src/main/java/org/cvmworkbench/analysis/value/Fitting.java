package org.cvmworkbench.analysis.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.model.Text;
import org.hipparchus.linear.RealVector;

/// Maximum likelihood: climbs from several starts, polishes the best by Newton's steps, and looks whether it is a top.
final class Fitting {
    private static final int NEWTON_STEPS = 8;
    /// How much of the log-likelihood may be missing at a top.
    private static final double CLOSE = 1e-10;
    /// By how much of it a log-likelihood may fall by rounding alone.
    private static final double ROUNDING = 1e-13;
    private static final double ENOUGH = 1e-4;
    /// So near a top that what lies there bends in the same way.
    private static final double SAME_BEND = 1e-6;
    /// By how much of it a log-likelihood may miss another and still be as good.
    private static final double SAME = 1e-7;
    /// Within this part of a bound a parameter has run to it.
    private static final double AT_BOUND = 1.05;

    private final Likelihood likelihood;

    private Fitting(Likelihood likelihood) {
        this.likelihood = likelihood;
    }

    /// The best of the climbs.
    static Ascent best(Likelihood likelihood, List<double[]> starts) {
        return starts.stream()
                .map(start -> Maximiser.climb(likelihood, start))
                .max(Comparator.comparingDouble(Ascent::value))
                .orElseThrow();
    }

    /// The top near what was found for a sample; Newton's steps lead there at once, as a rule.
    static Fit near(Likelihood whole, Ascent sampled) {
        Fit fit = new Fitting(whole).polished(Ascent.at(whole, sampled.logs()));
        if (fit instanceof Fit.Fitted) return fit;
        return top(whole, Maximiser.climb(whole, sampled.parameters()));
    }

    /// The top near a place that a climb has found, or the edge that it leads to.
    static Fit top(Likelihood likelihood, Ascent near) {
        Fit fit = new Fitting(likelihood).polished(near);
        return fit instanceof Fit.Fitted ? fit : onEdge(likelihood, near).orElse(fit);
    }

    /// The best law of an edge, if no law that was found elsewhere is better.
    private static Optional<Fit> onEdge(Likelihood likelihood, Ascent near) {
        return likelihood.edges().stream()
                .flatMap(edge -> {
                    Likelihood held = edge.of(likelihood);
                    Fit fit = top(held, Maximiser.climb(held, edge.start(near.parameters())));
                    return fit instanceof Fit.Fitted fitted
                            ? Stream.of(edge.whole(likelihood, fitted))
                            : Stream.empty();
                })
                .filter(fitted -> fitted.logLikelihood() >= near.value() - SAME * Math.abs(near.value()))
                .max(Comparator.comparingDouble(Fit.Fitted::logLikelihood))
                .map(fitted -> fitted);
    }

    private Fit polished(Ascent near) {
        Ascent here = near;
        for (int step = 0; ; step++) {
            OptionalInt bound = atBound(here);
            if (bound.isPresent()) return atBound(here, bound.getAsInt());
            Optional<Curvature> curvature = Curvature.of(likelihood, here);
            if (curvature.isEmpty()) return new Fit.Unfit(Text.of("value.unfit.flat"));
            double missing = curvature.get().missing();
            if (missing <= CLOSE || step == NEWTON_STEPS) return judged(here, curvature.get());
            Ascent next = stepped(here, curvature.get().newton());
            boolean lower = !(next.value() >= here.value() - ROUNDING * Math.abs(here.value()));
            if (lower) return judged(here, curvature.get());
            Curvature there = curvature.get().at(next);
            if (missing <= SAME_BEND && there.missing() <= CLOSE) return judged(next, there);
            here = next;
        }
    }

    private Fit judged(Ascent top, Curvature curvature) {
        if (curvature.missing() > ENOUGH) return new Fit.Unfit(Text.of("value.unfit.not-converged"));
        return new Fit.Fitted(
                likelihood.names(), top.parameters(), curvature.covariance().getData(), top.value());
    }

    private Ascent stepped(Ascent here, RealVector step) {
        double[] logs = here.logs().clone();
        for (int i = 0; i < logs.length; i++) logs[i] += Math.clamp(step.getEntry(i), -1, 1);
        return Ascent.at(likelihood, logs);
    }

    private OptionalInt atBound(Ascent here) {
        double[] parameters = here.parameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> parameters[i] <= likelihood.lowest(i) * AT_BOUND
                        || parameters[i] >= likelihood.highest(i) / AT_BOUND)
                .findFirst();
    }

    private Fit atBound(Ascent here, int parameter) {
        boolean low = here.parameters()[parameter] <= likelihood.lowest(parameter) * AT_BOUND;
        String key = low ? "value.unfit.to-nothing" : "value.unfit.without-end";
        return new Fit.Unfit(Text.of(key, likelihood.names().get(parameter)));
    }
}
