package org.cvmworkbench.analysis.examples;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Text;

/// The first month of Online Retail (UCI), followed for a year: by every document, cancellations too, as it is mostly
/// published, and by visits.
public final class PublishedRetail {
    private static final int[] EVERY_DOCUMENT = {948, 362, 317, 367, 341, 376, 360, 336, 336, 374, 354, 474, 260};
    private static final int[] VISITS = {885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235};
    private static final int EVER_BOUGHT = 4_339;

    private PublishedRetail() {}

    /// @param snapshot of the whole set
    public static List<PublishedNumber> of(Snapshot snapshot) {
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        List<PublishedNumber> numbers = new ArrayList<>();
        first("published.retail.documents", EVERY_DOCUMENT, table(snapshot, totals, true), numbers);
        CohortTable visits = table(snapshot, totals, false);
        first("published.retail.visits", VISITS, visits, numbers);
        int bought = visits.rows().stream().mapToInt(CohortRow::size).sum();
        numbers.add(number(Text.of("published.retail.bought"), EVER_BOUGHT, bought));
        return numbers;
    }

    private static CohortTable table(Snapshot snapshot, ReceiptTotals totals, boolean everyDocument) {
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        return CohortTable.of(snapshot, totals, new CohortRequest(Period.MONTH, Measure.CUSTOMERS, everyDocument, all));
    }

    private static void first(String key, int[] published, CohortTable table, List<PublishedNumber> numbers) {
        long[] cells = table.rows().getFirst().cells();
        for (int month = 0; month < published.length; month++) {
            double computed = month < cells.length ? cells[month] : Double.NaN;
            numbers.add(number(Text.of(key, month), published[month], computed));
        }
    }

    private static PublishedNumber number(Text name, int expected, double computed) {
        return new PublishedNumber(name, Text.of("check.counted", "Online Retail"), expected, computed, 0);
    }
}
