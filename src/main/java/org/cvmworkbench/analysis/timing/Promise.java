package org.cvmworkbench.analysis.timing;

import java.util.Arrays;
import org.cvmworkbench.analysis.survival.VisitsSoFar;

/// How often next purchases came when they were said to, against what the law of gaps alone gave: customers leave and
/// seasons come, of which it knows nothing. Everybody who was not overdue counts, with the part of the band that ended
/// within the window, so that long rhythms count as well as short ones. Told by visits so far, by how unusual the
/// silence was already, and by how much of the band ended within the window.
///
/// @param lawful purchases that the law gave, in cells `[class of visits][quarter of the silence][part of the band]`
/// @param held those that came
public record Promise(double[][][] lawful, int[][][] held) {
    private static final int QUARTERS = 4;
    private static final int PARTS = 4;
    /// Whole weeks.
    private static final int YEAR = 364;
    private static final int FORTNIGHT = 14;
    private static final int TIMES = 3;
    /// A cell of fewer purchases leans on its class as much as on itself.
    private static final double LEAN = 20;

    /// What is to be promised on a day: what came of the same season a year before it, since seasons change how
    /// soon people come; in a younger base what came of the last window. Told on three days a fortnight apart, for
    /// fewer of the chances of one day. O(days bought on).
    public static Promise of(PurchaseDays days, int asOf, TimingRequest request) {
        int classes = VisitsSoFar.values().length;
        Promise promise = new Promise(new double[classes][QUARTERS][PARTS], new int[classes][QUARTERS][PARTS]);
        int first = Arrays.stream(days.day()).min().orElse(asOf);
        int yearAgo = asOf - YEAR + FORTNIGHT;
        int told = yearAgo - 2 * FORTNIGHT - request.window() >= first ? yearAgo : asOf - request.window();
        for (int time = 0; time < TIMES; time++) {
            promise.add(NextPurchases.of(days, told - time * FORTNIGHT, request));
        }
        return promise;
    }

    private void add(NextPurchases before) {
        for (int buyer = 0; buyer < before.silence().length; buyer++) {
            if (!isPromised(before, buyer)) continue;
            int row = row(before, buyer);
            int quarter = quarter(before, buyer);
            int part = part(before, buyer);
            lawful[row][quarter][part] += before.within()[buyer];
            if (holds(before, buyer)) held[row][quarter][part]++;
        }
    }

    /// Whether anything is promised within the window: not of who is overdue.
    static boolean isPromised(NextPurchases said, int buyer) {
        return said.isKnown(buyer) && !said.isOverdue(buyer) && said.within()[buyer] > 0;
    }

    /// Whether the next purchase fell into that part of the band that ended within the window.
    static boolean holds(NextPurchases said, int buyer) {
        int next = said.days().to(buyer, said.asOf());
        if (next == said.days().first()[buyer + 1]) return false;
        int day = said.days().day()[next];
        int last = Math.min(said.high()[buyer], said.asOf() + said.request().window());
        return said.low()[buyer] <= day && day <= last;
    }

    private static int row(NextPurchases said, int buyer) {
        return VisitsSoFar.place(said.gaps()[buyer] + 1);
    }

    private static int quarter(NextPurchases said, int buyer) {
        return Math.clamp((int) (QUARTERS * said.beyond()[buyer]), 0, QUARTERS - 1);
    }

    private static int part(NextPurchases said, int buyer) {
        double share = said.within()[buyer] / said.request().band();
        return Math.clamp((int) (PARTS * share), 0, PARTS - 1);
    }

    /// Whether anything is known of customers who have come so often.
    public boolean isKnown(VisitsSoFar visits) {
        return lawful(VisitsSoFar.place(visits.from())) > 0;
    }

    /// The chance that the next purchase falls into that part of a buyer's band that ends within the window; the law's
    /// own where nothing is known.
    public double of(NextPurchases said, int buyer) {
        int row = row(said, buyer);
        double ofClass = lawful(row) == 0 ? 1 : held(row) / lawful(row);
        int quarter = quarter(said, buyer);
        int part = part(said, buyer);
        double times = (held[row][quarter][part] + LEAN * ofClass) / (lawful[row][quarter][part] + LEAN);
        return Math.min(1, times * said.within()[buyer]);
    }

    private double lawful(int row) {
        return Arrays.stream(lawful[row]).flatMapToDouble(Arrays::stream).sum();
    }

    private double held(int row) {
        return Arrays.stream(held[row]).flatMapToInt(Arrays::stream).sum();
    }
}
