package org.cvmworkbench.analysis.survival;

import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// All silences of a base, counted by their length: those that ended in a visit, and the last of each
/// customer, of which only the beginning has been seen.
///
/// @param ended by class of [VisitsSoFar], by days
/// @param open the same
record GapCounts(long[][] ended, long[][] open) {
    /// Of all classes together, or of one.
    record Lengths(long[] ended, long[] open) {
        KaplanMeier curve() {
            return KaplanMeier.of(ended, open);
        }
    }

    /// O(receipts), on all processors.
    static GapCounts of(Snapshot snapshot, ReceiptTotals totals, int asOf, CustomerSet whom) {
        int longest = Math.max(0, asOf == Column.NO_INT ? 0 : asOf - firstDay(snapshot, asOf));
        GapCounts all = ofDays(longest);
        Parts.find(whom.size(), (from, to) -> {
                    GapCounts part = ofDays(longest);
                    VisitDays days = new VisitDays(snapshot.receipts(), totals, asOf);
                    for (int customer = from; customer < to; customer++) {
                        if (whom.contains(customer)) part.follow(days, days.follow(customer), asOf);
                    }
                    return part;
                })
                .forEach(all::add);
        return all;
    }

    private static int firstDay(Snapshot snapshot, int asOf) {
        int[] firstOfCustomer = snapshot.receipts().firstOfCustomer();
        int first = asOf;
        for (int customer = 0; customer < snapshot.receipts().customers(); customer++) {
            int receipt = firstOfCustomer[customer];
            if (receipt < firstOfCustomer[customer + 1])
                first = Math.min(first, snapshot.receipts().day()[receipt]);
        }
        return first;
    }

    private static GapCounts ofDays(int longest) {
        int classes = VisitsSoFar.values().length;
        return new GapCounts(new long[classes][longest + 1], new long[classes][longest + 1]);
    }

    private void follow(VisitDays days, int visits, int asOf) {
        if (visits == 0) return;
        for (int i = 1; i < visits; i++) ended[VisitsSoFar.place(i)][days.day(i) - days.day(i - 1)]++;
        open[VisitsSoFar.place(visits)][asOf - days.day(visits - 1)]++;
    }

    private void add(GapCounts others) {
        for (int i = 0; i < ended.length; i++) {
            add(others.ended[i], ended[i]);
            add(others.open[i], open[i]);
        }
    }

    private static void add(long[] counts, long[] to) {
        for (int i = 0; i < counts.length; i++) to[i] += counts[i];
    }

    Lengths of(VisitsSoFar visits) {
        return new Lengths(ended[VisitsSoFar.place(visits.from())], open[VisitsSoFar.place(visits.from())]);
    }

    Lengths all() {
        long[] allEnded = new long[ended[0].length];
        long[] allOpen = new long[ended[0].length];
        for (long[] one : ended) add(one, allEnded);
        for (long[] one : open) add(one, allOpen);
        return new Lengths(allEnded, allOpen);
    }
}
