package org.cvmworkbench.analysis.cohort;

import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.DaySpan;

/// The customers behind a cell of a cohort table: who of the cohort came in the period, and who did not.
public record CohortPeople(CustomerSet came, CustomerSet missing) {
    /// As the table counts them. O(receipts).
    public static CohortPeople of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CohortCell cell) {
        Visits visits = new Visits(snapshot.receipts(), totals, request.everyDocument());
        DaySpan own = cell.by().days(cell.cohort());
        DaySpan looked = cell.by().days(cell.period());
        int size = request.whom().size();
        CustomerSet cohort = CustomerSet.where(
                size, customer -> request.whom().contains(customer) && own.contains(visits.first(customer)));
        CustomerSet came =
                CustomerSet.where(size, customer -> cohort.contains(customer) && visits.any(customer, looked));
        return new CohortPeople(came, cohort.and(came.not()));
    }

    private record Visits(Receipts receipts, ReceiptTotals totals, boolean everyDocument) {
        private static final int NEVER = Integer.MIN_VALUE;

        int first(int customer) {
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                if (counts(receipt)) return receipts.day()[receipt];
            }
            return NEVER;
        }

        boolean any(int customer, DaySpan days) {
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                if (counts(receipt) && days.contains(receipts.day()[receipt])) return true;
            }
            return false;
        }

        private boolean counts(int receipt) {
            return everyDocument || totals.visit()[receipt];
        }
    }
}
