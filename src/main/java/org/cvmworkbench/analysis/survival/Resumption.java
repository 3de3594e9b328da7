package org.cvmworkbench.analysis.survival;

import java.util.Arrays;
import org.cvmworkbench.analysis.cohort.WilsonInterval;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.Quantiles;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// Who was won back. Not who bought once more: who took the rhythm up again (capabilities C43), with further
/// visits soon after the return.
///
/// @param silences longer than churn allows
/// @param returned those that ended in a visit
/// @param judged returns whose time for further visits is over
/// @param resumed those of the judged that had them
public record Resumption(Terms terms, long silences, long returned, long judged, long resumed) {
    private static final int OWN_RHYTHM_FROM = 2;

    /// What counts as taken up again.
    ///
    /// @param visits further ones after the return
    /// @param rhythms within so many own rhythms, as they were before the silence
    public record Terms(int visits, double rhythms) {
        /// Priors F6: at least two purchases within three own intervals.
        public static final Terms USUAL = new Terms(2, 3);
    }

    /// O(receipts · log of a customer's).
    public static Resumption of(Snapshot snapshot, ReceiptTotals totals, Churn churn, CustomerSet whom, Terms terms) {
        Profile profile = churn.profile();
        double[] rhythms = whom.count() == 0 ? new double[0] : rhythms(profile);
        double usual = rhythms.length == 0 ? 0 : Quantiles.among(rhythms, 0.5)[0];
        return Parts.find(whom.size(), (from, to) -> {
                    Counting counting = new Counting(churn, terms, usual);
                    VisitDays days = new VisitDays(snapshot.receipts(), totals, profile.asOf());
                    for (int customer = from; customer < to; customer++) {
                        if (whom.contains(customer)) counting.add(customer, days, days.follow(customer));
                    }
                    return counting.counted();
                })
                .stream()
                .reduce(new Resumption(terms, 0, 0, 0, 0), Resumption::and);
    }

    private static double[] rhythms(Profile profile) {
        return Arrays.stream(profile.rhythm())
                .filter(rhythm -> !Double.isNaN(rhythm))
                .toArray();
    }

    /// The share of the judged returns that lasted, within its interval; no return at all says nothing.
    public Chance share(double probability) {
        if (judged == 0) return new Chance(0, 0, 1, 0);
        WilsonInterval interval = WilsonInterval.of(resumed, judged, probability);
        return new Chance((double) resumed / judged, interval.low(), interval.high(), judged);
    }

    private Resumption and(Resumption other) {
        return new Resumption(
                terms,
                silences + other.silences,
                returned + other.returned,
                judged + other.judged,
                resumed + other.resumed);
    }

    private static final class Counting {
        private final Churn churn;
        private final Terms terms;
        private final double usual;
        private long silences;
        private long returned;
        private long judged;
        private long resumed;

        Counting(Churn churn, Terms terms, double usual) {
            this.churn = churn;
            this.terms = terms;
            this.usual = usual;
        }

        void add(int customer, VisitDays days, int visits) {
            for (int i = 1; i < visits; i++) {
                if (churn.had(customer, days, i)) judge(days, i, visits);
            }
            if (churn.has(customer)) silences++;
        }

        /// @param back the visit that ended the silence
        private void judge(VisitDays days, int back, int visits) {
            silences++;
            returned++;
            double end = days.day(back) + Math.ceil(terms.rhythms * rhythmBefore(days, back));
            if (end > churn.profile().asOf()) return;
            judged++;
            if (back + terms.visits < visits && days.day(back + terms.visits) <= end) resumed++;
        }

        /// The mean of the gaps before the silence; with fewer than two the rhythm of the base.
        private double rhythmBefore(VisitDays days, int back) {
            int gaps = back - 1;
            return gaps < OWN_RHYTHM_FROM ? usual : (double) (days.day(back - 1) - days.day(0)) / gaps;
        }

        Resumption counted() {
            return new Resumption(terms, silences, returned, judged, resumed);
        }
    }
}
