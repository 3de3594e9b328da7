package org.cvmworkbench.analysis.survival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
        List<KaplanMeier> curves = new ArrayList<>();
        for (VisitsSoFar visits : VisitsSoFar.values())
            curves.add(counts.of(visits).curve());
        curves.add(counts.all().curve());
        double[][] ratios = new OwnSilences(curves, request.horizon()).ratios(snapshot, totals, asOf, request);
        Map<VisitsSoFar, ReturnCurve> byVisits = new EnumMap<>(VisitsSoFar.class);
        for (VisitsSoFar visits : VisitsSoFar.values()) {
            int place = VisitsSoFar.place(visits.from());
            byVisits.put(visits, new ReturnCurve(curves.get(place), ratios[place], request));
        }
        ReturnCurve all = new ReturnCurve(curves.getLast(), ratios[ratios.length - 1], request);
        return new ReturnCurves(snapshot.version(), request, all, byVisits);
    }
}
