package org.cvmworkbench.analysis.cohort;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Where and with what each customer began.
///
/// @param isVisit by receipt
/// @param receipt of the first visit, by customer; [#NONE] without one
public record FirstVisits(Snapshot snapshot, boolean[] isVisit, int[] receipt) {
    static final int NONE = -1;

    /// O(customers), but for documents before the first visit.
    ///
    /// @param everyDocument whether a return alone counts as a visit too
    public static FirstVisits of(Snapshot snapshot, ReceiptTotals totals, boolean everyDocument) {
        Receipts receipts = snapshot.receipts();
        boolean[] isVisit = everyDocument ? everything(receipts.count()) : totals.visit();
        int[] first = new int[snapshot.customers().count()];
        Parts.each(first.length, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                int at = receipts.from(customer);
                int end = receipts.to(customer);
                while (at < end && !isVisit[at]) at++;
                first[customer] = at < end ? at : NONE;
            }
        });
        return new FirstVisits(snapshot, isVisit, first);
    }

    private static boolean[] everything(int documents) {
        boolean[] all = new boolean[documents];
        Arrays.fill(all, true);
        return all;
    }

    /// @throws IllegalArgumentException of a period, which [CohortTable] counts, and of segments, which say nothing of
    /// first
    ///     visits
    public CustomerLabels labels(CohortBy by) {
        return switch (by) {
            case STORE -> places(snapshot.receipts().store());
            case CHANNEL -> places(snapshot.receipts().channel());
            case CATEGORY -> categories();
            case SOURCE -> CustomerLabels.ofAttribute(snapshot.customers().attribute("acquired_by"), receipt.length);
            case WEEK, MONTH, QUARTER, SEGMENT -> throw new IllegalArgumentException(by.word());
        };
    }

    /// Of documents of the same moment the one whose number is first in the alphabet: where files have days alone,
    /// their order in the base tells nothing.
    private int named(int customer) {
        Receipts receipts = snapshot.receipts();
        int first = receipt[customer];
        int named = first;
        for (int other = first + 1; other < receipts.to(customer); other++) {
            if (receipts.day()[other] != receipts.day()[first] || second(other) != second(first)) break;
            if (!isVisit[other]) continue;
            if (receipts.number().text(other).compareTo(receipts.number().text(named)) < 0) named = other;
        }
        return named;
    }

    private int second(int one) {
        int[] seconds = snapshot.receipts().second();
        return seconds.length == 0 ? 0 : seconds[one];
    }

    private CustomerLabels places(Coded places) {
        int[] code = new int[receipt.length];
        Parts.each(code.length, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                if (receipt[customer] != NONE) code[customer] = places.code(named(customer));
            }
        });
        return CustomerLabels.ofWords(code, places.dictionary());
    }

    private CustomerLabels categories() {
        Coded category = snapshot.products().attribute("category");
        Receipts receipts = snapshot.receipts();
        int[] code = new int[receipt.length];
        if (!category.present()) return CustomerLabels.ofWords(code, category.dictionary());
        Parts.each(code.length, (from, to) -> {
            Spend spend = new Spend(snapshot.lines(), category);
            for (int customer = from; customer < to; customer++) {
                if (receipt[customer] == NONE) continue;
                int first = named(customer);
                code[customer] = spend.largest(receipts.firstLine()[first], receipts.firstLine()[first + 1]);
            }
        });
        return CustomerLabels.ofWords(code, category.dictionary());
    }

    /// What is spent on each category on one receipt after the other.
    private static final class Spend {
        private final int[] products;
        private final int[] quantities;
        private final long[] amounts;
        private final int[] categories;
        private final Dictionary names;
        private final long[] spent;

        Spend(Lines lines, Coded category) {
            this.products = lines.product();
            this.quantities = lines.quantity();
            this.amounts = lines.amount();
            this.categories = category.codes();
            this.names = category.dictionary();
            this.spent = new long[names.size()];
        }

        /// The category with most money on what was bought; of equals the one first in the alphabet.
        int largest(int from, int to) {
            int largest = 0;
            if (from + 1 == to) return quantities[from] > 0 ? categories[products[from]] : 0;
            for (int line = from; line < to; line++) {
                if (quantities[line] > 0) spent[categories[products[line]]] += amounts[line];
            }
            for (int line = from; line < to; line++) {
                int code = quantities[line] > 0 ? categories[products[line]] : 0;
                if (code == 0 || code == largest) continue;
                if (largest == 0 || isBefore(code, largest)) largest = code;
            }
            for (int line = from; line < to; line++) spent[categories[products[line]]] = 0;
            return largest;
        }

        private boolean isBefore(int code, int other) {
            if (spent[code] != spent[other]) return spent[code] > spent[other];
            return names.value(code).compareTo(names.value(other)) < 0;
        }
    }
}
