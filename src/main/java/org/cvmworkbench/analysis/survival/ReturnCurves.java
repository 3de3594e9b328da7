package org.cvmworkbench.analysis.survival;

import java.util.EnumMap;
import java.util.Map;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;

/// Who comes back after how much silence, told from all silences of the base: of everybody, and by how often
/// the customer had come before.
///
/// @param version of the snapshot it was made from
/// @param byVisits every class, also those that nobody is in
public record ReturnCurves(
        long version, ReturnRequest request, ReturnCurve all, Map<VisitsSoFar, ReturnCurve> byVisits) {
    public ReturnCurves {
        byVisits = Map.copyOf(byVisits);
    }

    /// O(receipts + days), on all processors.
    ///
    /// @param asOf receipts after this day are not looked at
    public static ReturnCurves of(Snapshot snapshot, ReceiptTotals totals, int asOf, ReturnRequest request) {
        GapCounts counts = GapCounts.of(snapshot, totals, asOf, request.whom());
        Map<VisitsSoFar, ReturnCurve> byVisits = new EnumMap<>(VisitsSoFar.class);
        for (VisitsSoFar visits : VisitsSoFar.values()) byVisits.put(visits, curve(counts.of(visits), request));
        return new ReturnCurves(snapshot.version(), request, curve(counts.all(), request), byVisits);
    }

    private static ReturnCurve curve(GapCounts.Lengths lengths, ReturnRequest request) {
        return new ReturnCurve(KaplanMeier.of(lengths.ended(), lengths.open()), request);
    }
}
