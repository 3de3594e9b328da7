package org.cvmworkbench.analysis.survival;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// By how much the variance of a chance of return is larger than Greenwood's, because the silences of one customer are
/// alike: the sandwich estimator with customers as clusters (Williams, Product-limit survival functions with correlated
/// survival times, Lifetime Data Analysis 1, 1995; Ying and Wei, J. Multivariate Analysis 50, 1994).
///
/// ln S(s + h) − ln S(s) is a sum over silences of (ended on day u) / (n − d) − Σ d / (n (n − d)) over its days after
/// s. Squared silence by silence these add up to Greenwood's variance; summed up for each customer first, and then
/// squared, to the variance among customers. The ratio is told from at most [#MOST] customers, evenly spread, at some
/// lengths of silence, straight between them, and is never taken for less than 1.
final class OwnSilences {
    /// Customers enough to know the ratio within some per cent.
    static final int MOST = 20_000;

    private static final int[] LENGTHS = {
        0, 3, 7, 14, 21, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 365, 450, 545, 730, 1095, 1460
    };

    private final List<KaplanMeier> curves;
    private final double[][] hazards;
    private final int horizon;

    /// @param curves of each class of [VisitsSoFar], and of all together at the end
    OwnSilences(List<KaplanMeier> curves, int horizon) {
        this.curves = curves;
        this.hazards = curves.stream().map(KaplanMeier::greenwood).toArray(double[][]::new);
        this.horizon = horizon;
    }

    /// The ratio for each curve by days of silence. O(customers · visits · lengths), on all processors.
    double[][] ratios(Snapshot snapshot, ReceiptTotals totals, int asOf, ReturnRequest request) {
        int step = Math.max(1, Math.ceilDiv(request.whom().count(), MOST));
        int[] some = some(request, step);
        List<double[][]> parts = Parts.find(some.length, (from, to) -> {
            Sums sums = new Sums();
            VisitDays days = new VisitDays(snapshot.receipts(), totals, asOf);
            for (int i = from; i < to; i++) sums.follow(days, days.follow(some[i]), asOf);
            return sums.squares;
        });
        double[][] ratios = new double[curves.size()][];
        for (int curve = 0; curve < ratios.length; curve++) ratios[curve] = ratios(curve, parts);
        return ratios;
    }

    private static int[] some(ReturnRequest request, int step) {
        int[] some = new int[Math.ceilDiv(request.whom().count(), step)];
        int[] seen = new int[1];
        request.whom().forEach(customer -> {
            if (seen[0] % step == 0) some[seen[0] / step] = customer;
            seen[0]++;
        });
        return some;
    }

    /// The squares of customers beside those of their silences, of the same customers.
    private double[] ratios(int curve, List<double[][]> parts) {
        double[] at = new double[LENGTHS.length];
        for (int i = 0; i < at.length; i++) {
            double together = 0;
            double apart = 0;
            for (double[][] part : parts) {
                together += part[curve][2 * i];
                apart += part[curve][2 * i + 1];
            }
            at[i] = apart > 0 ? Math.max(1, together / apart) : 1;
        }
        double[] ratios = new double[hazards[curve].length];
        for (int day = 0; day < ratios.length; day++) ratios[day] = between(at, day);
        return ratios;
    }

    private static double between(double[] at, int day) {
        int next = Arrays.binarySearch(LENGTHS, day);
        if (next >= 0) return at[next];
        next = -next - 1;
        if (next == LENGTHS.length) return at[next - 1];
        double part = (double) (day - LENGTHS[next - 1]) / (LENGTHS[next] - LENGTHS[next - 1]);
        return at[next - 1] + part * (at[next] - at[next - 1]);
    }

    private final class Sums {
        /// By curve: of each length the squares of customers and of their silences, one beside the other.
        private final double[][] squares = new double[curves.size()][2 * LENGTHS.length];

        private final double[][] sums = new double[curves.size()][LENGTHS.length];

        void follow(VisitDays days, int visits, int asOf) {
            if (visits == 0) return;
            int all = curves.size() - 1;
            for (int i = 1; i <= visits; i++) {
                boolean ended = i < visits;
                int length = (ended ? days.day(i) : asOf) - days.day(i - 1);
                add(VisitsSoFar.place(i), length, ended);
                add(all, length, ended);
            }
            for (int curve = 0; curve <= all; curve++) {
                for (int i = 0; i < LENGTHS.length; i++) squares[curve][2 * i] += sums[curve][i] * sums[curve][i];
                Arrays.fill(sums[curve], 0);
            }
        }

        private void add(int curve, int length, boolean ended) {
            for (int i = 0; i < LENGTHS.length && LENGTHS[i] < length; i++) {
                double told = told(curve, LENGTHS[i], length, ended);
                sums[curve][i] += told;
                squares[curve][2 * i + 1] += told * told;
            }
        }

        private double told(int curve, int from, int length, boolean ended) {
            double[] hazard = hazards[curve];
            int until = Math.min(from + horizon, hazard.length - 1);
            double told = hazard[from] - hazard[Math.min(length, until)];
            if (!ended || length > until) return told;
            KaplanMeier seen = curves.get(curve);
            long left = seen.atRisk()[length] - seen.events()[length];
            return left > 0 ? told + 1.0 / left : told;
        }
    }
}
