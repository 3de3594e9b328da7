package org.cvmworkbench.analysis.basket;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;

/// The receipts whose contents are looked at: visits up to the as-of day, so a return alone is none.
///
/// What sits together is told of receipts, not of customers: anonymous ones count where everybody is
/// asked of, as they count in the totals of the chain, and not where some customers are. An anonymous
/// receipt without a number is all that was sold on a day without a name, which is nobody's receipt: it
/// is left out.
///
/// @param in by receipt
/// @param count how many are in
/// @param unnumbered anonymous receipts without a number, left out
public record CountedReceipts(boolean[] in, int count, int unnumbered) {
    /// O(receipts).
    ///
    /// @param whom empty for everybody and the anonymous
    public static CountedReceipts of(Dimensions dimensions, Optional<CustomerSet> whom) {
        Receipts receipts = dimensions.snapshot().receipts();
        boolean[] visit = dimensions.totals().visit();
        boolean[] in = new boolean[receipts.count()];
        List<Integer> named = Parts.find(dimensions.customers(), (from, to) -> {
            int count = 0;
            for (int customer = from; customer < to; customer++) {
                if (whom.isPresent() && !whom.get().contains(customer)) continue;
                for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                    if (receipts.day()[receipt] > dimensions.asOf()) break;
                    if (!visit[receipt]) continue;
                    in[receipt] = true;
                    count++;
                }
            }
            return count;
        });
        int count = named.stream().mapToInt(Integer::intValue).sum();
        int unnumbered = 0;
        int end = whom.isPresent() ? 0 : receipts.count();
        for (int receipt = receipts.firstAnonymous(); receipt < end; receipt++) {
            if (!visit[receipt] || receipts.day()[receipt] > dimensions.asOf()) continue;
            if (receipts.number().code(receipt) == 0) {
                unnumbered++;
                continue;
            }
            in[receipt] = true;
            count++;
        }
        return new CountedReceipts(in, count, unnumbered);
    }
}
