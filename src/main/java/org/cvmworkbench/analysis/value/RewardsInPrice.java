package org.cvmworkbench.analysis.value;

import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

/// Tells rewards that are discounts of their receipt from those that are paid beside it, such as points.
///
/// @param discounts by line; empty where no file has any
/// @param category of the products
/// @param scope the category of each campaign, by its code; 0 for everything
record RewardsInPrice(Snapshot snapshot, long[] discounts, Coded category, int[] scope) {
    static RewardsInPrice of(Snapshot snapshot) {
        int[] scope = new int[snapshot.dictionaries().get("campaign").size()];
        for (Run run : snapshot.runs(Kind.CAMPAIGNS)) {
            int[] keys = run.codes("campaign_id");
            int[] categories = run.codes("category");
            for (int row = 0; row < categories.length; row++) scope[keys[row]] = categories[row];
        }
        boolean asked = !snapshot.runs(Kind.REDEMPTIONS).isEmpty();
        long[] discounts = asked ? snapshot.lines().discount() : new long[0];
        return new RewardsInPrice(snapshot, discounts, snapshot.products().attribute("category"), scope);
    }

    /// Whether the discounts of the receipt, on what the campaign was about, come to at least the reward.
    ///
    /// @param receipt its code, 0 where it is not known
    boolean has(int customer, int receipt, int campaign, long reward) {
        if (discounts.length == 0 || receipt == 0) return false;
        Receipts receipts = snapshot.receipts();
        long off = 0;
        for (int one = receipts.from(customer); one < receipts.to(customer); one++) {
            if (receipts.number().code(one) == receipt) off += discount(one, scope[campaign]);
        }
        return off > 0 && off >= reward;
    }

    private long discount(int receipt, int wanted) {
        Lines lines = snapshot.lines();
        int from = snapshot.receipts().firstLine()[receipt];
        int to = snapshot.receipts().firstLine()[receipt + 1];
        long sum = 0;
        for (int line = from; line < to; line++) {
            boolean about = wanted == 0 || category.code(lines.product()[line]) == wanted;
            if (about && discounts[line] > 0) sum += discounts[line];
        }
        return sum;
    }
}
