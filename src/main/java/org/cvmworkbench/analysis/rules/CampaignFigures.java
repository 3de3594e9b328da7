package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.model.Kind;

/// How many past campaigns were sent to each customer, and how many each has redeemed, up to the as-of day. Who was
/// held out as control was sent nothing. Unknown for everybody where no file says it.
final class CampaignFigures {
    private static final String CONTROL = "control";

    private CampaignFigures() {}

    static Numbers targeted(Snapshot snapshot, int asOf) {
        Dictionary arms = snapshot.dictionaries().get("targets.arm");
        boolean[] heldOut = new boolean[arms.size()];
        for (int code = 1; code < heldOut.length; code++)
            heldOut[code] = arms.value(code).equals(CONTROL);
        return campaigns(snapshot, snapshot.runs(Kind.TARGETS), "sent", asOf, heldOut);
    }

    static Numbers redeemed(Snapshot snapshot, int asOf) {
        return campaigns(snapshot, snapshot.runs(Kind.REDEMPTIONS), "date", asOf, new boolean[1]);
    }

    /// O(rows · log rows).
    ///
    /// @param left which codes of `arm` do not count
    private static Numbers campaigns(Snapshot snapshot, List<Run> runs, String date, int asOf, boolean[] left) {
        Customers customers = snapshot.customers();
        long[] counts = new long[customers.count()];
        if (runs.isEmpty()) Arrays.fill(counts, Ranges.UNKNOWN);
        LongBuilder pairs = new LongBuilder();
        for (Run run : runs) add(run, date, asOf, left, pairs);
        long[] sorted = pairs.toArray();
        Arrays.parallelSort(sorted);
        LongStream.of(sorted).distinct().forEach(pair -> {
            int customer = Arrays.binarySearch(customers.codes(), (int) (pair >>> 32));
            if (customer >= 0) counts[customer]++;
        });
        return new Numbers(counts, 0);
    }

    private static void add(Run run, String date, int asOf, boolean[] left, LongBuilder pairs) {
        int[] keys = run.codes("customer_id");
        int[] campaigns = run.codes("campaign_id");
        int[] days = run.ints(date);
        int[] arms = run.codes("arm");
        for (int row = 0; row < keys.length; row++) {
            int day = days.length == 0 ? Column.NO_INT : days[row];
            boolean counts = day <= asOf && (arms.length == 0 || !left[arms[row]]);
            if (counts) pairs.add((long) keys[row] << 32 | campaigns[row]);
        }
    }
}
