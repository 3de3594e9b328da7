package org.cvmworkbench.ui.cohorts;

import java.util.List;
import org.cvmworkbench.analysis.cohort.AgeMoments;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;

/// Rows of a table, to be followed as one.
///
/// @param rows their labels
record TakenTogether(CohortsShown shown, List<String> rows) {
    TakenTogether {
        rows = List.copyOf(rows);
    }

    /// Over the ages that all of the rows have lived through. O(receipts); for a job.
    CohortAverage average() {
        return average(shown.answer(), members());
    }

    /// @param measured whose measure and periods are meant
    CohortAverage average(CohortQuestion.Answer measured, CustomerSet members) {
        List<? extends FollowedRow> together = shown.of(rows);
        AgeMoments moments = moments(measured, members, CohortAverage.equalAges(together));
        return new CohortAverage(
                measured.table().request().measure(),
                rows.size(),
                members.count(),
                CohortAverage.leftOut(together),
                moments);
    }

    /// Everybody in the rows.
    CustomerSet members() {
        try {
            return shown.answer().question().members(rows);
        } catch (WorkbenchException e) {
            throw new IllegalStateException("rows that were counted cannot be read", e);
        }
    }

    /// The first row by name, and how many more there are.
    String said(Texts texts) {
        String first = rows.isEmpty() ? "" : shown.name(rows.getFirst(), texts);
        return rows.size() < 2 ? first : texts.get("cohorts.together", first, rows.size() - 1);
    }

    static AgeMoments moments(CohortQuestion.Answer measured, CustomerSet members, int ages) {
        CohortRequest asked = measured.table().request();
        return AgeMoments.of(
                measured.question().dimensions().snapshot(),
                measured.question().dimensions().totals(),
                new CohortRequest(asked.by(), asked.measure(), false, members),
                measured.money(),
                ages);
    }
}
