package org.cvmworkbench.analysis.value;

import org.cvmworkbench.columns.Parts;

/// The likelihood of a [BetaBernoulli] law: of each history the sum over the periods after the last visit that he may
/// have left at the beginning of, and over none. Each term is the one before times a ratio below 1, so nothing
/// overflows. O(rows · silent periods) an evaluation, rows on all processors.
final class BetaBernoulliLikelihood extends RowLikelihood {
    BetaBernoulliLikelihood(BetaBernoulli model, PurchaseRows rows) {
        super(model, rows, 1);
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        Tables tables = new Tables(parameters, rows.mostDays() + 1);
        Parts.Found<double[]> part = (from, to) -> {
            double[] sums = new double[PARAMETERS + 1];
            for (int row = from; row < to; row++) tables.add(row, sums);
            return sums;
        };
        return sum(part, gradient);
    }

    private final class Tables {
        private final double alpha;
        private final double beta;
        private final double gamma;
        private final double delta;
        private final RisingLogs comes;
        private final RisingLogs staysAway;
        private final RisingLogs either;
        private final RisingLogs stays;
        private final RisingLogs chances;

        Tables(double[] parameters, int periods) {
            this.alpha = parameters[0];
            this.beta = parameters[1];
            this.gamma = parameters[2];
            this.delta = parameters[3];
            this.comes = RisingLogs.of(alpha, periods);
            this.staysAway = RisingLogs.of(beta, periods);
            this.either = RisingLogs.of(alpha + beta, periods);
            this.stays = RisingLogs.of(delta, periods);
            this.chances = RisingLogs.of(gamma + delta, periods);
        }

        /// Terms are told relative to the first: who left at once after the last visit or, without a silence, stays.
        void add(int row, double[] sums) {
            int repeats = rows.repeats()[row];
            int last = rows.last()[row];
            int age = rows.age()[row];
            double customers = rows.customers()[row];
            double all = 0;
            double slopeBoth = 0;
            double slopeBeta = 0;
            double slopeChances = 0;
            double slopeDelta = 0;
            double left = 0;
            double term = 1;
            for (int lived = last; lived <= age; lived++) {
                boolean leaves = lived < age;
                int drawn = leaves ? lived + 1 : lived;
                if (!leaves && age > last) term *= (gamma + delta + age) / gamma;
                all += term;
                slopeBoth += term * either.slopes()[lived];
                slopeBeta += term * staysAway.slopes()[lived - repeats];
                slopeChances += term * chances.slopes()[drawn];
                slopeDelta += term * stays.slopes()[lived];
                if (leaves) left += term;
                term *= (beta + lived - repeats) / (alpha + beta + lived) * (delta + lived) / (gamma + delta + drawn);
            }
            double first = comes.logs()[repeats]
                    + staysAway.logs()[last - repeats]
                    - either.logs()[last]
                    + stays.logs()[last]
                    + (age > last ? Math.log(gamma) - chances.logs()[last + 1] : -chances.logs()[last]);
            sums[0] += customers * (comes.slopes()[repeats] - slopeBoth / all);
            sums[1] += customers * (slopeBeta - slopeBoth) / all;
            sums[2] += customers * (left / gamma - slopeChances) / all;
            sums[3] += customers * (slopeDelta - slopeChances) / all;
            sums[4] += customers * (first + Math.log(all));
        }
    }
}
