package org.cvmworkbench.benchmark;

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

/// Customers by the month of their first visit and by the months they came back in, from the lines.
final class CohortMatrix {
    private static final String MATRIX = """
            WITH visit AS (
                SELECT customer_id, min(time) AS time FROM receipts WHERE customer_id IS NOT NULL
                GROUP BY customer_id, receipt_id HAVING max(quantity) > 0),
            active AS (SELECT DISTINCT customer_id, 12 * year(time) + month(time) - 1 AS month FROM visit),
            followed AS (SELECT month, min(month) OVER (PARTITION BY customer_id) AS cohort FROM active)
            SELECT cohort, month - cohort AS later, count(*) FROM followed GROUP BY ALL ORDER BY ALL
            """;

    private CohortMatrix() {}

    static Question of(Snapshot snapshot, Duck duck) {
        CustomerSet everybody = CustomerSet.all(snapshot.customers().count());
        CohortRequest request = new CohortRequest(Period.MONTH, Measure.CUSTOMERS, false, everybody);
        Work ours = () -> {
            CohortTable table = CohortTable.of(snapshot, ReceiptTotals.of(snapshot), request);
            return () -> cells(table);
        };
        Work peer = () -> {
            List<Long> cells = duck.numbers(MATRIX);
            return () -> cells;
        };
        return Question.beside("W4 cohort matrix by month", ours, peer)
                .limit("30")
                .target("150 ms");
    }

    /// Cohort, months later, customers: of each cell that has any.
    private static List<Long> cells(CohortTable table) {
        List<Long> numbers = new ArrayList<>();
        for (CohortRow row : table.rows()) {
            for (int later = 0; later < row.cells().length; later++) {
                if (row.cells()[later] == 0) continue;
                numbers.addAll(List.of((long) row.period(), (long) later, row.cells()[later]));
            }
        }
        return numbers;
    }
}
