package org.cvmworkbench.analysis.timing;

import java.util.EnumMap;
import java.util.Map;
import org.cvmworkbench.analysis.survival.VisitsSoFar;
import org.cvmworkbench.columns.Column;

/// What would have been promised before the last window, beside what came: the law and the promise are told
/// from the days before it alone.
///
/// @param cut the day it was said on
/// @param all of whom something was promised
/// @param due those of them whose message was due in the four weeks after that day
/// @param byVisits the classes of which something was promised
public record TimingBackTest(int cut, Row all, Row due, Map<VisitsSoFar, Row> byVisits) {
    private static final int SOON = 28;

    public TimingBackTest {
        byVisits = Map.copyOf(byVisits);
    }

    /// @param customers who were not overdue, and whose band began within the window
    /// @param promised the part of them that was to buy within the band and the window
    /// @param covered the part that did
    public record Row(int customers, double promised, double covered) {
        private static final Row NOBODY = new Row(0, 0, 0);

        /// The standard error of the part that did.
        public double error() {
            return customers == 0 ? 0 : Math.sqrt(covered * (1 - covered) / customers);
        }

        private Row and(double chance, boolean held) {
            int more = customers + 1;
            return new Row(more, promised + (chance - promised) / more, covered + ((held ? 1 : 0) - covered) / more);
        }
    }

    /// O(days bought on). A base needs a window to learn from before the one that is held back.
    public static TimingBackTest of(PurchaseDays days, int asOf, TimingRequest request) {
        int cut = asOf - request.window();
        Promise promise = Promise.of(days, cut, request);
        NextPurchases said = NextPurchases.of(days, cut, request);
        Row all = Row.NOBODY;
        Row due = Row.NOBODY;
        Map<VisitsSoFar, Row> byVisits = new EnumMap<>(VisitsSoFar.class);
        for (int buyer = 0; buyer < said.silence().length; buyer++) {
            if (!Promise.isPromised(said, buyer)) continue;
            VisitsSoFar visits = VisitsSoFar.of(said.gaps()[buyer] + 1);
            if (!promise.isKnown(visits)) continue;
            double chance = promise.of(said, buyer);
            boolean held = Promise.holds(said, buyer);
            all = all.and(chance, held);
            if (said.sendDay(buyer) != Column.NO_INT && said.sendDay(buyer) <= cut + SOON) due = due.and(chance, held);
            byVisits.put(visits, byVisits.getOrDefault(visits, Row.NOBODY).and(chance, held));
        }
        return new TimingBackTest(cut, all, due, byVisits);
    }
}
