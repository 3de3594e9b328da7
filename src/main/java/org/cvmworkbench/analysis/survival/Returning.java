package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;

/// Who has left, how many of them can still be brought back, and who was won back before.
///
/// @param churned of those who could come back
/// @param recoverable those of them who have not been silent for too long
/// @param expected of these to come by themselves
/// @param back how many silences ended in a return, and how many returns lasted
public record Returning(
        ReturnCurves curves, Churn churn, int churned, int recoverable, ExpectedReturns expected, Resumption back) {
    /// O(receipts + days), on all processors.
    public static Returning of(Snapshot snapshot, ReceiptTotals totals, Churn churn, ReturnRequest request) {
        Profile profile = churn.profile();
        CustomerSet whom = request.whom();
        ReturnCurves curves = ReturnCurves.of(snapshot, totals, profile.asOf(), request);
        CustomerSet lost = whom.and(churn.churned());
        int last = curves.all().lastDay().likely();
        CustomerSet still = CustomerSet.where(
                whom.size(), customer -> lost.contains(customer) && profile.recency(customer) <= last);
        return new Returning(
                curves,
                churn,
                lost.count(),
                still.count(),
                ExpectedReturns.of(curves, profile, still),
                Resumption.of(snapshot, totals, churn, whom, Resumption.Terms.USUAL));
    }
}
