package org.cvmworkbench.analysis.timing;

import java.util.Arrays;
import org.cvmworkbench.analysis.survival.VisitsSoFar;

/// How often bands have held before: customers leave and seasons come, of which the law
/// of gaps knows nothing. Told by visits so far and by how unusual the silence was already.
///
/// @param asked `[class of visits][quarter of the silence]`: bands that ended within the window
/// @param held those of them the next purchase fell into
public record Promise(int[][] asked, int[][] held) {
    private static final int QUARTERS = 4;
    /// Whole weeks.
    private static final int YEAR = 364;
    private static final int FORTNIGHT = 14;
    private static final int TIMES = 3;
    /// A cell of fewer customers leans on its class as much as on itself.
    private static final double LEAN = 50;

    /// What is to be promised on a day: what came of the same season a year before it, since seasons change how
    /// soon people come; in a younger base what came of the last window. Told on three days a fortnight apart, for
    /// fewer of the chances of one day. O(days bought on).
    public static Promise of(PurchaseDays days, int asOf, TimingRequest request) {
        int classes = VisitsSoFar.values().length;
        Promise promise = new Promise(new int[classes][QUARTERS], new int[classes][QUARTERS]);
        int first = Arrays.stream(days.day()).min().orElse(asOf);
        int told = asOf - YEAR - request.window() >= first ? asOf - YEAR : asOf - request.window();
        for (int time = 0; time < TIMES; time++) {
            promise.add(NextPurchases.of(days, told - time * FORTNIGHT, request));
        }
        return promise;
    }

    private void add(NextPurchases before) {
        int seen = before.asOf() + before.request().window();
        for (int buyer = 0; buyer < before.silence().length; buyer++) {
            if (!isPromised(before, buyer, seen)) continue;
            int row = row(before, buyer);
            int quarter = quarter(before, buyer);
            asked[row][quarter]++;
            if (holds(before, buyer)) held[row][quarter]++;
        }
    }

    /// Whether a band ended by a day and was of somebody who was not overdue, of whom nothing is promised.
    static boolean isPromised(NextPurchases said, int buyer, int asOf) {
        return said.isKnown(buyer) && !said.isOverdue(buyer) && said.high()[buyer] <= asOf;
    }

    /// Whether the next purchase fell into the band.
    static boolean holds(NextPurchases said, int buyer) {
        int next = said.days().to(buyer, said.asOf());
        if (next == said.days().first()[buyer + 1]) return false;
        int day = said.days().day()[next];
        return said.low()[buyer] <= day && day <= said.high()[buyer];
    }

    private static int row(NextPurchases said, int buyer) {
        return VisitsSoFar.place(said.gaps()[buyer] + 1);
    }

    private static int quarter(NextPurchases said, int buyer) {
        return Math.clamp((int) (QUARTERS * said.beyond()[buyer]), 0, QUARTERS - 1);
    }

    /// Whether anything is known of customers who have come so often.
    public boolean isKnown(VisitsSoFar visits) {
        return sum(asked[VisitsSoFar.place(visits.from())]) > 0;
    }

    /// The chance that the next purchase falls into the band of a buyer; the band's own where nothing is
    /// known.
    public double of(NextPurchases said, int buyer) {
        int row = row(said, buyer);
        int quarter = quarter(said, buyer);
        int inClass = sum(asked[row]);
        if (inClass == 0) return said.request().band();
        double ofClass = (double) sum(held[row]) / inClass;
        return (held[row][quarter] + LEAN * ofClass) / (asked[row][quarter] + LEAN);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) sum += count;
        return sum;
    }
}
