package org.cvmworkbench.analysis.value;

import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.profile.VisitDays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What a law of repeat buying has to know of each customer at the end of a calibration period. All arrays are by
/// customer; those who had not come until then, or are not asked for, have -1 repeats. For a law of opportunities days
/// are periods of the calendar, but for `until`.
///
/// @param until the last day looked at, days since 1970-01-01
/// @param repeats days with a visit after the first one, x
/// @param last days from the first visit to the last, t_x
/// @param age days from the first visit to `until`, T
/// @param spent what the repeat visits brought, in hundredths
/// @param recent how many of the repeat visits fall into the last days before `until`, as many as `ahead`
/// @param later visits in the days after `until`
/// @param ahead how many days are looked at after `until`
/// @param gaps what lies between the visits
record RepeatPurchases(
        int until,
        int[] repeats,
        int[] last,
        int[] age,
        long[] spent,
        int[] recent,
        int[] later,
        int ahead,
        Gaps gaps) {
    static final int NOT_FOLLOWED = -1;

    /// O(receipts), on all processors.
    ///
    /// @param whom the customers to follow
    static RepeatPurchases of(Receipts receipts, VisitMoney money, CustomerSet whom, Span span) {
        Scan scan = new Scan(receipts, money, whom, span);
        List<Gaps> gaps = Parts.find(whom.size(), scan::follow);
        return scan.found(gaps.stream().reduce(Gaps.NONE, Gaps::plus));
    }

    /// The different histories until a day. O(receipts).
    static PurchaseRows rows(Snapshot snapshot, ReceiptTotals totals, CustomerSet whom, int until) {
        VisitMoney money = VisitMoney.of(snapshot, totals, ValueMeasure.REVENUE);
        Span span = new Span(ModelUnit.DAY, until, 0);
        return PurchaseRows.of(of(snapshot.receipts(), money, whom, span)).rows();
    }

    boolean follows(int customer) {
        return repeats[customer] >= 0;
    }

    int customers() {
        return repeats.length;
    }

    /// The time looked at.
    ///
    /// @param unit what times are counted in: days, or periods of the calendar
    /// @param until the number of the last one of the calibration
    /// @param ahead how many are looked at after it
    record Span(ModelUnit unit, int until, int ahead) {}

    private static final class Scan {
        private final Receipts receipts;
        private final VisitMoney money;
        private final CustomerSet whom;
        private final ModelUnit unit;
        private final int until;
        private final int ahead;
        private final int[] repeats;
        private final int[] last;
        private final int[] age;
        private final long[] spent;
        private final int[] recent;
        private final int[] later;

        Scan(Receipts receipts, VisitMoney money, CustomerSet whom, Span span) {
            this.receipts = receipts;
            this.money = money;
            this.whom = whom;
            this.unit = span.unit();
            this.until = span.until();
            this.ahead = span.ahead();
            int size = whom.size();
            this.repeats = new int[size];
            this.last = new int[size];
            this.age = new int[size];
            this.spent = new long[size];
            this.recent = new int[size];
            this.later = new int[size];
        }

        RepeatPurchases found(Gaps gaps) {
            return new RepeatPurchases(unit.lastDay(until), repeats, last, age, spent, recent, later, ahead, gaps);
        }

        private Gaps follow(int from, int to) {
            VisitDays days = money.periods(receipts, unit);
            Gaps.Count gaps = new Gaps.Count();
            for (int customer = from; customer < to; customer++) {
                repeats[customer] = NOT_FOLLOWED;
                if (!whom.contains(customer)) continue;
                int count = days.follow(customer);
                if (count == 0 || days.day(0) > until) continue;
                note(customer, days, count);
                gaps.add(days, repeats[customer]);
            }
            return gaps.gaps();
        }

        private void note(int customer, VisitDays days, int count) {
            int first = days.day(0);
            int visit = 1;
            for (; visit < count && days.day(visit) <= until; visit++) spent[customer] += days.brought(visit);
            repeats[customer] = visit - 1;
            last[customer] = days.day(visit - 1) - first;
            age[customer] = until - first;
            recent[customer] = days.within(Math.max(first, until - ahead) + 1, until);
            later[customer] = days.within(until + 1, until + ahead);
        }
    }
}
