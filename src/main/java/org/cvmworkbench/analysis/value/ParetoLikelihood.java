package org.cvmworkbench.analysis.value;

import org.cvmworkbench.columns.Parts;

/// The likelihood of the Pareto/NBD: of each history the sum of "still buys" and "left since the last visit". O(rows)
/// an evaluation, some quadrature for each, on all processors.
final class ParetoLikelihood extends RowLikelihood {
    private static final double FEWEST_DAYS = 1e-2;

    private final int[] repeats;

    ParetoLikelihood(ParetoNbd model, PurchaseRows rows) {
        super(model, rows, FEWEST_DAYS);
        this.repeats = rows.differentRepeats();
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        RisingLogs rate = RisingLogs.at(parameters[0], repeats);
        Parts.Found<double[]> part = (from, to) -> {
            Summing summing = new Summing(parameters, rate);
            for (int row = from; row < to; row++) summing.add(row);
            return summing.sums;
        };
        return sum(part, gradient);
    }

    private final class Summing {
        private final double r;
        private final double alpha;
        private final double s;
        private final double beta;
        private final double logAlpha;
        private final double logBeta;
        private final RisingLogs rate;
        private final LeavingIntegral leaving;
        private final double[] sums = new double[PARAMETERS + 1];

        Summing(double[] parameters, RisingLogs rate) {
            this.r = parameters[0];
            this.alpha = parameters[1];
            this.s = parameters[2];
            this.beta = parameters[3];
            this.logAlpha = Math.log(alpha);
            this.logBeta = Math.log(beta);
            this.rate = rate;
            this.leaving = new LeavingIntegral(alpha, s, beta);
        }

        void add(int row) {
            int repeats = rows.repeats()[row];
            double age = rows.age()[row];
            double last = rows.last()[row];
            double customers = rows.customers()[row];
            double shape = r + repeats;
            double logA = Math.log(alpha + age);
            double logB = Math.log(beta + age);
            double here = -shape * Math.log(alpha + last) - s * Math.log(beta + last);
            double stays = Math.exp(-shape * logA - s * logB - here);
            double left = leaving.between(shape, last, age);
            double[] means = leaving.sums();
            double all = stays + left;
            double slopeR = -(stays * logA + means[1]) / all;
            double slopeAlpha = -shape * (stays / (alpha + age) + means[2]) / all;
            double slopeS = (left / s - stays * logB - means[3]) / all;
            double slopeBeta = -(s * stays / (beta + age) + (s + 1) * means[4]) / all;
            sums[0] += customers * (slopeR + logAlpha + rate.slopes()[repeats]);
            sums[1] += customers * (slopeAlpha + r / alpha);
            sums[2] += customers * (slopeS + logBeta);
            sums[3] += customers * (slopeBeta + s / beta);
            sums[4] += customers * (here + Math.log(all) + rate.logs()[repeats] + r * logAlpha + s * logBeta);
        }
    }
}
