package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import org.cvmworkbench.analysis.response.CampaignPairs;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Ranges;

/// How many past campaigns were sent to each customer, and how many each has redeemed, up to the as-of day. Unknown for
/// everybody where no file says it.
final class CampaignFigures {
    private CampaignFigures() {}

    static Numbers targeted(Snapshot snapshot, int asOf) {
        return numbers(CampaignPairs.sent(snapshot, asOf), snapshot);
    }

    static Numbers redeemed(Snapshot snapshot, int asOf) {
        return numbers(CampaignPairs.redeemed(snapshot, asOf), snapshot);
    }

    private static Numbers numbers(CampaignPairs pairs, Snapshot snapshot) {
        long[] counts = Arrays.stream(pairs.byCustomer(snapshot.customers()))
                .asLongStream()
                .toArray();
        if (!pairs.known()) Arrays.fill(counts, Ranges.UNKNOWN);
        return new Numbers(counts, 0);
    }
}
