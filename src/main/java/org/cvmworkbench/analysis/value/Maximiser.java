package org.cvmworkbench.analysis.value;

import java.util.Arrays;
import java.util.Optional;

/// Climbs a log-likelihood by the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal & Wright 2006, algorithm
/// 6.1) on the logarithms of the parameters. Each step takes one evaluation, rarely more; some 20 to 40 of them.
final class Maximiser {
    private static final int MOST_STEPS = 300;
    private static final int MOST_HALVINGS = 25;
    private static final double ARMIJO = 1e-4;
    /// A slope per customer from where on Newton's steps are the better ones.
    private static final double FLAT = 1e-6;
    /// The longest step: a factor of e² in a parameter.
    private static final double FARTHEST = 2;

    private final Likelihood likelihood;
    private final int size;
    private final double[][] inverse;

    private Maximiser(Likelihood likelihood) {
        this.likelihood = likelihood;
        this.size = likelihood.names().size();
        this.inverse = new double[size][size];
    }

    /// The top that a climb from `start` leads to; whether it is one is for [Curvature] to say.
    static Ascent climb(Likelihood likelihood, double[] start) {
        double[] logs = Arrays.stream(start).map(Math::log).toArray();
        return new Maximiser(likelihood).climb(Ascent.at(likelihood, logs));
    }

    private Ascent climb(Ascent from) {
        Ascent here = from;
        reset();
        boolean fresh = true;
        for (int step = 0; step < MOST_STEPS && here.steepness(likelihood) > FLAT; step++) {
            Optional<Ascent> next = search(here, direction(here));
            if (next.isPresent()) {
                learn(here, next.get(), fresh);
                here = next.get();
            } else if (fresh) {
                break;
            } else {
                reset();
            }
            fresh = next.isEmpty();
        }
        return here;
    }

    private void reset() {
        double scale = 1.0 / Math.max(1, likelihood.people());
        for (int i = 0; i < size; i++) {
            Arrays.fill(inverse[i], 0);
            inverse[i][i] = scale;
        }
    }

    /// Uphill, and no farther than sensible.
    private double[] direction(Ascent here) {
        double[] direction = times(here.slopes());
        double farthest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
        if (farthest > FARTHEST) for (int i = 0; i < size; i++) direction[i] *= FARTHEST / farthest;
        return direction;
    }

    private double[] times(double[] vector) {
        double[] product = new double[size];
        for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) product[i] += inverse[i][j] * vector[j];
        return product;
    }

    /// The first point of ever shorter steps that is enough higher; nothing where none is.
    private Optional<Ascent> search(Ascent here, double[] direction) {
        double rise = dot(direction, here.slopes());
        if (!(rise > 0)) return Optional.empty();
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] logs = here.logs().clone();
            for (int i = 0; i < size; i++) logs[i] = within(i, logs[i] + length * direction[i]);
            Ascent next = Ascent.at(likelihood, logs);
            boolean enough = next.value() >= here.value() + ARMIJO * length * rise;
            if (enough && next.value() > here.value()) return Optional.of(next);
            length /= 2;
        }
        return Optional.empty();
    }

    private double within(int parameter, double log) {
        return Math.clamp(log, Math.log(likelihood.lowest(parameter)), Math.log(likelihood.highest(parameter)));
    }

    /// Puts what the step has shown of the curvature into the inverse.
    private void learn(Ascent from, Ascent to, boolean first) {
        double[] step = new double[size];
        double[] turn = new double[size];
        for (int i = 0; i < size; i++) {
            step[i] = to.logs()[i] - from.logs()[i];
            turn[i] = from.slopes()[i] - to.slopes()[i];
        }
        double curvature = dot(step, turn);
        if (!(curvature > 0)) return;
        if (first) {
            double scale = curvature / dot(turn, turn);
            for (int i = 0; i < size; i++) inverse[i][i] = scale;
        }
        double[] turned = times(turn);
        double factor = (1 + dot(turn, turned) / curvature) / curvature;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] += factor * step[i] * step[j] - (step[i] * turned[j] + turned[i] * step[j]) / curvature;
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
