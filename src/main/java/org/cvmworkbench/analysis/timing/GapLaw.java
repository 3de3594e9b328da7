package org.cvmworkbench.analysis.timing;

import java.util.Arrays;
import org.cvmworkbench.analysis.survival.LogLikelihood;
import org.cvmworkbench.analysis.survival.MaximumLikelihood;
import org.hipparchus.special.Gamma;

/// The law of the days between two purchases: Gamma with shape k and a rate of the customer's own, which
/// differs between customers by Gamma(r, α) in k gaps a time. A customer with n gaps that took g days
/// together has the posterior Gamma(r + k n, α + g): the own rhythm, shrunk towards the others' the more, the
/// less is known.
///
/// @param k shape of a customer's gaps
/// @param r shape of the law of rates
/// @param alpha its rate, in days
/// @param gaps it was fitted on
public record GapLaw(double k, double r, double alpha, long gaps) {
    /// What to begin with, and to keep where nothing can be fitted.
    private static final double FIRST_SHAPE = 1;

    /// Rates are so alike that a narrower law would change nothing.
    private static final double ALIKE = 1e4;

    /// By maximum likelihood of all gaps up to a day. O(customers), then O(days) a step.
    public static GapLaw of(PurchaseDays days, int asOf) {
        double k = Regularity.of(days, asOf).k();
        Sums sums = Sums.of(days, asOf);
        if (sums.gaps == 0) return new GapLaw(k, FIRST_SHAPE, 1, 0);
        double mean = (double) sums.days / sums.gaps;
        MaximumLikelihood best = MaximumLikelihood.of(new Surface(sums, k), 1, Math.max(1, k * mean));
        // the sums of many gaps are never as flat as it asks, so a top inside is taken for one
        boolean inside = best.first() < ALIKE && best.first() > 1 / ALIKE && Double.isFinite(best.second());
        if (inside) return new GapLaw(k, best.first(), best.second(), sums.gaps);
        return new GapLaw(k, ALIKE, ALIKE * mean / k, sums.gaps);
    }

    /// The mean gap of a customer, shrunk: 1 over the mean rate, (r + k n) / (α + g).
    double rhythm(int gaps, int days) {
        return k * (alpha + days) / (r + k * gaps);
    }

    /// How customers with gaps lie: that is all the likelihood needs.
    ///
    /// @param byGaps customers by how many gaps they have
    /// @param customersBySpan customers by the days of all their gaps together
    /// @param gapsBySpan gaps of these
    private record Sums(long gaps, long days, long[] byGaps, long[] customersBySpan, long[] gapsBySpan) {
        static Sums of(PurchaseDays days, int asOf) {
            int most = 0;
            int longest = 0;
            for (int buyer = 0; buyer < days.buyers().length; buyer++) {
                int from = days.first()[buyer];
                int to = days.to(buyer, asOf);
                if (to - from < 2) continue;
                most = Math.max(most, to - from - 1);
                longest = Math.max(longest, days.day()[to - 1] - days.day()[from]);
            }
            Sums sums = new Sums(0, 0, new long[most + 1], new long[longest + 1], new long[longest + 1]);
            long all = 0;
            long span = 0;
            for (int buyer = 0; buyer < days.buyers().length; buyer++) {
                int from = days.first()[buyer];
                int to = days.to(buyer, asOf);
                if (to - from < 2) continue;
                int length = days.day()[to - 1] - days.day()[from];
                sums.byGaps[to - from - 1]++;
                sums.customersBySpan[length]++;
                sums.gapsBySpan[length] += to - from - 1;
                all += to - from - 1;
                span += length;
            }
            return new Sums(all, span, sums.byGaps, sums.customersBySpan, sums.gapsBySpan);
        }

        long customers() {
            return Arrays.stream(byGaps).sum();
        }
    }

    /// Σ lnΓ(r + k n) − lnΓ(r) + r ln α − (r + k n) ln(α + g), without what does not depend on r and α.
    private record Surface(Sums sums, double k) implements LogLikelihood {
        @Override
        public double value(double first, double second) {
            double r = Math.exp(first);
            double alpha = Math.exp(second);
            double sum = sums.customers() * (r * second - Gamma.logGamma(r));
            for (int n = 1; n < sums.byGaps.length; n++) {
                if (sums.byGaps[n] > 0) sum += sums.byGaps[n] * Gamma.logGamma(r + k * n);
            }
            for (int span = 0; span < sums.customersBySpan.length; span++) {
                if (sums.customersBySpan[span] == 0) continue;
                sum -= (r * sums.customersBySpan[span] + k * sums.gapsBySpan[span]) * Math.log(alpha + span);
            }
            return sum;
        }

        @Override
        public double[] derivatives(double first, double second) {
            double r = Math.exp(first);
            double alpha = Math.exp(second);
            long customers = sums.customers();
            double[] by = {
                customers * (second - Gamma.digamma(r)),
                customers * r / alpha,
                -customers * Gamma.trigamma(r),
                customers / alpha,
                -customers * r / (alpha * alpha)
            };
            for (int n = 1; n < sums.byGaps.length; n++) {
                if (sums.byGaps[n] == 0) continue;
                by[0] += sums.byGaps[n] * Gamma.digamma(r + k * n);
                by[2] += sums.byGaps[n] * Gamma.trigamma(r + k * n);
            }
            for (int span = 0; span < sums.customersBySpan.length; span++) {
                long these = sums.customersBySpan[span];
                if (these == 0) continue;
                double shapes = r * these + k * sums.gapsBySpan[span];
                by[0] -= these * Math.log(alpha + span);
                by[1] -= shapes / (alpha + span);
                by[3] -= these / (alpha + span);
                by[4] += shapes / ((alpha + span) * (alpha + span));
            }
            return LogLikelihood.byLogarithms(r, alpha, by);
        }
    }
}
