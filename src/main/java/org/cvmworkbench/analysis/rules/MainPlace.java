package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;

/// The store or channel each customer visits most up to the as-of day: of equals the one visited last, of those the
/// one with the smaller code. Receipts without one are not looked at.
final class MainPlace {
    private final Receipts receipts;
    private final int[] places;
    private final int[] day;
    private final int[] second;
    private final boolean[] visit;
    private final int asOf;
    private final int[] visits;
    private final long[] last;

    private MainPlace(Receipts receipts, ReceiptTotals totals, Coded places, int asOf) {
        this.receipts = receipts;
        this.visit = totals.visit();
        this.places = places.codes();
        this.day = receipts.day();
        this.second = receipts.second();
        this.asOf = asOf;
        this.visits = new int[places.dictionary().size()];
        this.last = new long[visits.length];
    }

    /// O(receipts).
    ///
    /// @param places by receipt
    static Words of(Receipts receipts, ReceiptTotals totals, Coded places, int asOf) {
        int[] codes = new int[receipts.customers()];
        if (!places.present()) return new Words(codes, places.dictionary().size(), places.dictionary()::value);
        Parts.each(codes.length, (from, to) -> {
            MainPlace main = new MainPlace(receipts, totals, places, asOf);
            for (int customer = from; customer < to; customer++) codes[customer] = main.of(customer);
        });
        return new Words(codes, places.dictionary().size(), places.dictionary()::value);
    }

    private int of(int customer) {
        int from = receipts.from(customer);
        int to = from;
        while (to < receipts.to(customer) && day[to] <= asOf) count(to++);
        int main = 0;
        for (int receipt = from; receipt < to; receipt++) {
            int place = places[receipt];
            if (visits[place] > 0 && before(place, main)) main = place;
        }
        for (int receipt = from; receipt < to; receipt++) visits[places[receipt]] = 0;
        return main;
    }

    private void count(int receipt) {
        int place = places[receipt];
        if (place == 0 || !visit[receipt]) return;
        visits[place]++;
        last[place] = day[receipt] * 86_400L + Math.max(0, second[receipt]);
    }

    private boolean before(int place, int other) {
        if (visits[place] != visits[other]) return visits[place] > visits[other];
        if (last[place] != last[other]) return last[place] > last[other];
        return place < other;
    }
}
