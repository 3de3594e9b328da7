package org.cvmworkbench.analysis.rfm;

import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.CustomerSet;

/// Customers by recency and frequency.
///
/// @param customers `[recency score - 1][frequency score - 1]`
/// @param money the same cells, in hundredths
/// @param recencyCuts days of silence, the shortest first: the first cut ends score 5
/// @param frequencyCuts visits, the fewest first: the first cut ends score 1
public record RfGrid(long version, int[][] customers, long[][] money, CutPoints recencyCuts, CutPoints frequencyCuts) {
    /// Counts those of `whom` who have a visit. O(customers).
    public static RfGrid of(long version, Profile profile, Rfm rfm, CustomerSet whom) {
        int[][] customers = new int[CutPoints.PARTS][CutPoints.PARTS];
        long[][] money = new long[CutPoints.PARTS][CutPoints.PARTS];
        whom.forEach(customer -> {
            if (profile.frequency()[customer] == 0) return;
            customers[rfm.recency()[customer] - 1][rfm.frequency()[customer] - 1]++;
            money[rfm.recency()[customer] - 1][rfm.frequency()[customer] - 1] += profile.money()[customer];
        });
        return new RfGrid(version, customers, money, rfm.recencyCuts(), rfm.frequencyCuts());
    }
}
