package org.cvmworkbench.analysis.survival;

import java.util.Arrays;
import org.cvmworkbench.analysis.lifecycle.BaseRhythms;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.Quantiles;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// The days of silence that each customer is allowed by a definition of churn.
record ChurnLimits(Snapshot snapshot, ReceiptTotals totals, Profile profile) {
    static final int NEVER = Integer.MAX_VALUE;
    /// With fewer gaps of one's own a quantile of them says little.
    static final int OWN_GAPS_FROM = 5;

    /// @param alive for churn that is told by chance
    int[] of(ChurnDefinition definition, Alive alive) {
        int[] limit = new int[profile.customers()];
        switch (definition) {
            case ChurnDefinition.FixedDays(int days) -> Arrays.fill(limit, days);
            case ChurnDefinition.PooledGaps(double share) -> Arrays.fill(limit, pooled(share));
            case ChurnDefinition.OwnGaps(double share) -> own(share, limit);
            case ChurnDefinition.OwnRhythms rhythms -> rhythms(rhythms, limit);
            case ChurnDefinition.LowChance(double level) -> chance(level, alive, limit);
        }
        return limit;
    }

    private void rhythms(ChurnDefinition.OwnRhythms rhythms, int[] limit) {
        BaseRhythms base = BaseRhythms.of(profile, 0.5);
        Parts.each(limit.length, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                double rhythm = base.standingFor(profile.frequency()[customer], profile.rhythm()[customer]);
                double most = Math.max(Math.floor(rhythms.times() * rhythm), rhythms.leastDays());
                limit[customer] = (int) Math.min(most, NEVER);
            }
        });
    }

    private int pooled(double share) {
        CustomerSet everybody = CustomerSet.all(profile.customers());
        long[] ended =
                GapCounts.of(snapshot, totals, profile.asOf(), everybody).all().ended();
        long all = Arrays.stream(ended).sum();
        if (all == 0) return NEVER;
        long rank = (long) Math.ceil(share * all);
        int days = 0;
        for (long below = ended[0]; below < rank; ) below += ended[++days];
        return days;
    }

    private void own(double share, int[] limit) {
        int pooled = pooled(share);
        Parts.each(limit.length, (from, to) -> {
            VisitDays days = new VisitDays(snapshot.receipts(), totals, profile.asOf());
            for (int customer = from; customer < to; customer++) {
                int gaps = days.follow(customer) - 1;
                limit[customer] = gaps < OWN_GAPS_FROM ? pooled : (int) Quantiles.of(sorted(days, gaps), share);
            }
        });
    }

    private static double[] sorted(VisitDays days, int count) {
        double[] gaps = new double[count];
        for (int i = 0; i < count; i++) gaps[i] = days.day(i + 1) - days.day(i);
        Arrays.sort(gaps);
        return gaps;
    }

    /// The last day of silence at which the chance is not below the level, -1 where it never is that high.
    private void chance(double level, Alive alive, int[] limit) {
        Parts.each(limit.length, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                if (profile.frequency()[customer] > 0) limit[customer] = lastAbove(level, alive, customer);
            }
        });
    }

    private int lastAbove(double level, Alive alive, int customer) {
        int silence = profile.recency(customer);
        if (alive.after(customer, silence) >= level) return NEVER;
        int above = -1;
        int below = silence;
        while (below - above > 1) {
            int middle = (above + below) >>> 1;
            if (alive.after(customer, middle) >= level) above = middle;
            else below = middle;
        }
        return above;
    }
}
