package org.cvmworkbench.analysis.rules;

import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.model.DaySpan;
import org.cvmworkbench.model.PeriodAge;

/// The receipts on which customers have something, those of a customer together, by day. Times, members and rhythms
/// are then told from these alone, however many other lines there are.
///
/// @param customers all of the snapshot
/// @param buyers those with such a receipt, ascending, or everybody
/// @param first where the receipts of each buyer begin; the entry behind the last ends them
/// @param day by receipt, days since 1970-01-01
/// @param amount of these lines after returns, in hundredths, by receipt
/// @param quantity of these lines after returns, in thousandths, by receipt; empty where it is not kept
/// @param visit whether a line has a quantity above 0, by receipt
record History(int customers, int[] buyers, int[] first, int[] day, long[] amount, long[] quantity, boolean[] visit) {
    /// All receipts, without quantities; shares the arrays of the snapshot.
    static History ofAll(Snapshot snapshot, ReceiptTotals totals) {
        return ofAll(snapshot, totals, new long[0]);
    }

    /// All receipts with their quantities. O(lines).
    static History ofAllWithQuantities(Snapshot snapshot, ReceiptTotals totals) {
        int[] firstLine = snapshot.receipts().firstLine();
        int[] taken = snapshot.lines().quantity();
        long[] quantity = new long[totals.amount().length];
        for (int receipt = 0; receipt < quantity.length; receipt++) {
            for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) quantity[receipt] += taken[line];
        }
        return ofAll(snapshot, totals, quantity);
    }

    private static History ofAll(Snapshot snapshot, ReceiptTotals totals, long[] quantity) {
        Receipts receipts = snapshot.receipts();
        int customers = snapshot.customers().count();
        return new History(
                customers,
                IntStream.range(0, customers).toArray(),
                receipts.firstOfCustomer(),
                receipts.day(),
                totals.amount(),
                quantity,
                totals.visit());
    }

    /// A figure of every customer. O(receipts of the history).
    ///
    /// @param asOf the day recencies are counted to
    Dimension figure(Figure figure, DaySpan days, int asOf) {
        return dimension(figure, buyer -> {
            int from = from(buyer, days.first());
            return figure.of(this, from, to(from, buyer, days.last()), asOf);
        });
    }

    /// A figure of every customer in a time of the own life; unknown where that has not ended. Of a history of
    /// everybody. O(receipts).
    Dimension atAge(Figure figure, Profile profile, PeriodAge age, int asOf) {
        return dimension(figure, customer -> {
            int first = profile.firstVisit()[customer];
            if (first == Column.NO_INT) return Ranges.UNKNOWN;
            DaySpan days = age.days(first);
            if (days.last() > asOf) return Ranges.UNKNOWN;
            int from = from(customer, Math.max(first, days.first()));
            return figure.of(this, from, to(from, customer, days.last()), asOf);
        });
    }

    /// What is told of one buyer, by its place in `buyers`.
    interface OfBuyer {
        long value(int buyer);
    }

    /// Asks of every buyer, on all cores.
    Dimension dimension(Figure figure, OfBuyer asked) {
        return dimension(figure.decimals(), figure.others(), asked);
    }

    Dimension dimension(int decimals, long others, OfBuyer asked) {
        long[] values = new long[buyers.length];
        Parts.each(values.length, (from, to) -> {
            for (int buyer = from; buyer < to; buyer++) values[buyer] = asked.value(buyer);
        });
        if (values.length == customers) return new Numbers(values, decimals);
        return new PurchaseNumbers(customers, buyers, values, others, decimals);
    }

    /// The buyer's first receipt from a day on.
    int from(int buyer, int firstDay) {
        int at = first[buyer];
        while (at < first[buyer + 1] && day[at] < firstDay) at++;
        return at;
    }

    /// Behind the buyer's last receipt up to a day.
    ///
    /// @param from one of the buyer's receipts to begin to look at
    int to(int from, int buyer, int lastDay) {
        int at = from;
        while (at < first[buyer + 1] && day[at] <= lastDay) at++;
        return at;
    }
}
