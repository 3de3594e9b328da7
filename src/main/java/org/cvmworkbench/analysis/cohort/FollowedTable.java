package org.cvmworkbench.analysis.cohort;

import java.util.List;

/// Customers followed from their first visits, in rows: by the period of these, or by something else.
public sealed interface FollowedTable permits CohortTable, GroupTable {
    CohortRequest request();

    List<? extends FollowedRow> rows();

    /// What a customer did at one age on average, over all rows that have reached it; NaN where none has.
    default double average(int age) {
        long sum = 0;
        long customers = 0;
        for (FollowedRow row : rows()) {
            if (!row.isComplete(age)) continue;
            sum += row.cells()[age];
            customers += row.of(age);
        }
        return customers == 0 ? Double.NaN : (double) sum / customers;
    }

    /// The place of a row, -1 where there is none of this label.
    default int place(String label) {
        return rows().stream().map(FollowedRow::label).toList().indexOf(label);
    }
}
