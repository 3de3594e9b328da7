package org.cvmworkbench.benchmark;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.FirstVisits;
import org.cvmworkbench.analysis.cohort.GroupRow;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;

/// Customers by the category of their first visit, followed by month of their age.
final class GroupMatrix {
    private GroupMatrix() {}

    static Question of(Snapshot snapshot) {
        CustomerSet everybody = CustomerSet.all(snapshot.customers().count());
        CohortRequest request = new CohortRequest(Period.MONTH, Measure.CUSTOMERS, false, everybody);
        Work ours = () -> {
            ReceiptTotals totals = ReceiptTotals.of(snapshot);
            FirstVisits first = FirstVisits.of(snapshot, totals, false);
            GroupTable table = GroupTable.of(snapshot, totals, request, first.labels(CohortBy.CATEGORY));
            return () -> cells(table);
        };
        return Question.alone("W4 cohort matrix by first category", ours).target("150 ms");
    }

    private static List<Long> cells(GroupTable table) {
        return table.rows().stream()
                .map(GroupRow::cells)
                .flatMapToLong(Arrays::stream)
                .boxed()
                .toList();
    }
}
