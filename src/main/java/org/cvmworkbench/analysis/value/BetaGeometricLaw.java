package org.cvmworkbench.analysis.value;

import org.hipparchus.special.Gamma;

/// A [BetaGeometric] law with its parameters.
///
/// Given that somebody still buys after x repeat visits, his rate is Gamma(r + kx + j, α + T), where j stages of the
/// next gap have gone by, and his chance to leave is Beta(a, b + stayed), one independent of the other. So
/// P(Y ≥ n) = E[(1 − p)^(n−1)] · P(at least nk − j events) is a product of a ratio of Betas and a tail of the negative
/// binomial, both by recurrence: sums of it need no hypergeometric function and lose no digits, at a = 1 neither. For
/// k = 1 the mean is the formula with ₂F₁ of the papers.
record BetaGeometricLaw(BetaGeometric model, double r, double alpha, double a, double b) implements BuyingLaw {
    @Override
    public double alive(int repeats, int last, int age) {
        int stayed = model.stayed(repeats);
        if (stayed == 0) return 1;
        int events = model.stages() * repeats;
        double shape = r + events;
        double ratio = (alpha + age) / (alpha + last);
        double phases = 0;
        for (double weight : weights(shape, last, age)) phases += weight;
        double left = a / (b + stayed - 1) * Math.exp(shape * Math.log(ratio)) / phases;
        return 1 / (1 + left);
    }

    /// How probable it is, relative to none, that j stages of the next gap have gone by.
    private double[] weights(double shape, int last, int age) {
        double[] weights = new double[model.stages()];
        weights[0] = 1;
        double gone = (age - last) / (alpha + age);
        for (int j = 1; j < weights.length; j++) weights[j] = weights[j - 1] * gone * (shape + j - 1) / j;
        return weights;
    }

    /// Expected O(visits + days / (α + T)).
    @Override
    public VisitsAhead ahead(int repeats, int last, int age, double days) {
        double shape = r + model.stages() * repeats;
        double[] weights = weights(shape, last, age);
        double all = 0;
        double mean = 0;
        double pairs = 0;
        for (int j = 0; j < weights.length; j++) {
            VisitsAhead one = ahead(repeats, j, shape + j, days / (alpha + age));
            all += weights[j];
            mean += weights[j] * one.mean();
            pairs += weights[j] * one.pairs();
        }
        return new VisitsAhead(mean / all, pairs / all);
    }

    private VisitsAhead ahead(int repeats, int phase, double shape, double relative) {
        if (relative == 0) return new VisitsAhead(0, 0);
        EventTail events = EventTail.of(shape, relative);
        double stays = b + model.stayed(repeats);
        double chances = a + stays;
        double stayed = 1;
        double mean = 0;
        double pairs = 0;
        for (int visit = 1; ; visit++) {
            double tail = events.atLeast((long) visit * model.stages() - phase);
            double probability = stayed * tail;
            mean += probability;
            pairs += 2 * (visit - 1) * probability;
            if (events.isOver(stayed, visit, mean)) return new VisitsAhead(mean, pairs);
            stayed *= (stays + visit - 1) / (chances + visit - 1);
        }
    }

    @Override
    public boolean remembersLast() {
        return model.stages() > 1;
    }

    /// P(N ≥ n) of N events in the time ahead, negative binomial with size R and success u = h/(A + h), for rising n.
    private static final class EventTail {
        private static final double NOTHING = 1e-13;
        /// A part of the first tail from where on it is looked whether more is to come.
        private static final double SMALL = 1e-4;
        /// Logarithms below would make the first term 0.
        private static final double UNDERFLOW = -600;
        /// Deviations below the mean where nothing is.
        private static final int FAR = 12;

        private final double size;
        private final double success;
        private final double first;
        private long at;
        private double tail;
        private double next;

        private EventTail(double size, double success, long at, double tail, double next) {
            this.size = size;
            this.success = success;
            this.first = tail;
            this.at = at;
            this.tail = tail;
            this.next = next;
        }

        static EventTail of(double size, double relative) {
            double success = relative / (1 + relative);
            double logNone = -size * Math.log1p(relative);
            if (logNone > UNDERFLOW) {
                return new EventTail(size, success, 1, -Math.expm1(logNone), Math.exp(logNone) * size * success);
            }
            double mean = size * relative;
            long start = (long) Math.max(1, mean - FAR * Math.sqrt(mean * (1 + relative)));
            double log = Gamma.logGamma(size + start)
                    - Gamma.logGamma(size)
                    - Gamma.logGamma(start + 1.0)
                    + start * Math.log(success)
                    + logNone;
            return new EventTail(size, success, start, 1, Math.exp(log));
        }

        /// @param events no fewer than asked for before
        double atLeast(long events) {
            while (at < events) {
                tail = Math.max(0, tail - next);
                next *= success * (size + at) / (at + 1);
                at++;
            }
            return events < at ? 1 : tail;
        }

        /// Whether what follows a visit is too little to count. What is left of the tail is told by its next term:
        /// the difference that the tail is made of is all rounding in the end.
        ///
        /// @param stayed the chance to have stayed until the visit
        boolean isOver(double stayed, int visit, double sum) {
            if (tail > SMALL * first) return false;
            double ratio = Math.max(success, success * (size + at) / (at + 1));
            if (ratio >= 1) return false;
            return next / (1 - ratio) * stayed * visit <= NOTHING * sum * (1 - success);
        }
    }
}
