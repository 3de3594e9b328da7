package org.cvmworkbench.analysis.survival;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;

/// How long each customer has been one: from the first visit to the day the silence that still lasts became
/// churn, or to the as-of day for those who have not left. A silence that ended in a visit was none, so that
/// as many spells have ended as there are churned customers.
///
/// @param days by customer; [Column#NO_INT] without a visit
/// @param ended who has left
public record Spells(Churn churn, int[] days, CustomerSet ended) {
    /// O(customers).
    public static Spells of(Churn churn) {
        Profile profile = churn.profile();
        CustomerSet ended = churn.churned();
        int[] days = new int[profile.customers()];
        for (int customer = 0; customer < days.length; customer++) {
            days[customer] = profile.tenure(customer);
            if (!ended.contains(customer)) continue;
            int known = profile.lastVisit()[customer] + churn.limit()[customer] + 1;
            days[customer] = known - profile.firstVisit()[customer];
        }
        return new Spells(churn, days, ended);
    }

    /// The curve of some customers by day. O(customers).
    public KaplanMeier curve(CustomerSet whom) {
        Counts counts = new Counts(1);
        whom.forEach(customer -> counts.add(customer, 0));
        return counts.curve(0);
    }

    /// The curve of each label, in their order.
    public List<KaplanMeier> curves(CustomerLabels labels, CustomerSet whom) {
        Counts counts = new Counts(labels.names().size());
        whom.forEach(customer -> {
            if (labels.has(customer)) counts.add(customer, labels.code()[customer] - 1);
        });
        KaplanMeier[] curves = new KaplanMeier[labels.names().size()];
        Arrays.setAll(curves, counts::curve);
        return List.of(curves);
    }

    private final class Counts {
        private final long[][] left;
        private final long[][] seen;

        Counts(int groups) {
            int longest = Arrays.stream(days).max().orElse(0);
            this.left = new long[groups][Math.max(longest, 0) + 1];
            this.seen = new long[groups][Math.max(longest, 0) + 1];
        }

        void add(int customer, int group) {
            if (days[customer] == Column.NO_INT) return;
            long[][] counts = ended.contains(customer) ? left : seen;
            counts[group][days[customer]]++;
        }

        KaplanMeier curve(int group) {
            return KaplanMeier.of(left[group], seen[group]);
        }
    }
}
