package org.cvmworkbench.analysis.response;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.LongBuilder;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

/// Who was in which campaign, each pair once however many rows say it.
///
/// @param known whether any file says so
/// @param pairs the code of the customer in the upper half, that of the campaign in the lower, ascending
public record CampaignPairs(boolean known, long[] pairs) {
    private static final String CONTROL = "control";

    /// What was sent up to a day; who was held out as control was sent nothing. O(rows · log rows).
    public static CampaignPairs sent(Snapshot snapshot, int asOf) {
        Dictionary arms = snapshot.dictionaries().get("targets.arm");
        boolean[] heldOut = new boolean[arms.size()];
        for (int code = 1; code < heldOut.length; code++)
            heldOut[code] = arms.value(code).equals(CONTROL);
        return of(snapshot.runs(Kind.TARGETS), "sent", asOf, heldOut);
    }

    /// What was redeemed up to a day. O(rows · log rows).
    public static CampaignPairs redeemed(Snapshot snapshot, int asOf) {
        return of(snapshot.runs(Kind.REDEMPTIONS), "date", asOf, new boolean[1]);
    }

    /// @param left which codes of `arm` do not count
    private static CampaignPairs of(List<Run> runs, String date, int asOf, boolean[] left) {
        LongBuilder pairs = new LongBuilder();
        for (Run run : runs) add(run, date, asOf, left, pairs);
        long[] sorted = pairs.toArray();
        Arrays.parallelSort(sorted);
        return new CampaignPairs(
                !runs.isEmpty(), Arrays.stream(sorted).distinct().toArray());
    }

    private static void add(Run run, String date, int asOf, boolean[] left, LongBuilder pairs) {
        int[] keys = run.codes("customer_id");
        int[] campaigns = run.codes("campaign_id");
        int[] days = run.ints(date);
        int[] arms = run.codes("arm");
        for (int row = 0; row < keys.length; row++) {
            int day = days.length == 0 ? Column.NO_INT : days[row];
            boolean counts = day <= asOf && (arms.length == 0 || !left[arms[row]]);
            if (counts) pairs.add((long) keys[row] << Integer.SIZE | campaigns[row]);
        }
    }

    /// How many there are of each customer. O(pairs · log customers).
    public int[] byCustomer(Customers customers) {
        return byCustomer(customers, pair -> true);
    }

    /// How many of them there are of each customer that are among others too.
    int[] byCustomer(Customers customers, CampaignPairs others) {
        return byCustomer(customers, pair -> Arrays.binarySearch(others.pairs, pair) >= 0);
    }

    private int[] byCustomer(Customers customers, LongPredicate counts) {
        int[] count = new int[customers.count()];
        for (long pair : pairs) {
            int customer = Arrays.binarySearch(customers.codes(), (int) (pair >>> Integer.SIZE));
            if (customer >= 0 && counts.test(pair)) count[customer]++;
        }
        return count;
    }
}
