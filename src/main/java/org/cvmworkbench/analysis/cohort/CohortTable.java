package org.cvmworkbench.analysis.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Cohorts by the period of the first visit, each followed to the as-of day: the triangle of retention.
///
/// Money of documents before a customer's first visit (a return of something bought before the base began) belongs to
/// no cell.
///
/// @param version of the snapshot it was made from
public record CohortTable(long version, CohortRequest request, List<CohortRow> rows) {
    public CohortTable {
        rows = List.copyOf(rows);
    }

    /// O(receipts).
    public static CohortTable of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request) {
        if (snapshot.asOf() == Column.NO_INT) return new CohortTable(snapshot.version(), request, List.of());
        return new CohortTable(snapshot.version(), request, new Triangle(snapshot, totals, request).rows());
    }

    /// Everybody of the table.
    public int customers() {
        return rows.stream().mapToInt(CohortRow::size).sum();
    }

    /// The measure for each customer at one age, in all cohorts that have reached its end; NaN where none has.
    public double average(int offset) {
        long sum = 0;
        long customers = 0;
        for (CohortRow row : rows) {
            if (!row.isComplete(offset)) continue;
            sum += row.cells()[offset];
            customers += row.size();
        }
        return customers == 0 ? Double.NaN : (double) sum / customers;
    }

    /// The row of a cohort.
    public Optional<CohortRow> row(int period) {
        return rows.stream().filter(row -> row.period() == period).findFirst();
    }

    /// The cells while they are being counted.
    private static final class Triangle {
        private final Receipts receipts;
        private final ReceiptTotals totals;
        private final CohortRequest request;
        private final int asOf;
        private final int last;
        private final int first;
        private final int[] periodOfDay;
        private final int firstDay;
        private final long[][] cells;
        private final int[] sizes;

        Triangle(Snapshot snapshot, ReceiptTotals totals, CohortRequest request) {
            this.receipts = snapshot.receipts();
            this.totals = totals;
            this.request = request;
            this.asOf = snapshot.asOf();
            this.firstDay = Arrays.stream(receipts.day()).min().orElse(asOf);
            this.periodOfDay = new int[asOf - firstDay + 1];
            Arrays.setAll(periodOfDay, day -> request.by().number(firstDay + day));
            this.first = periodOfDay[0];
            this.last = periodOfDay[asOf - firstDay];
            this.cells = new long[last - first + 1][];
            for (int cohort = 0; cohort < cells.length; cohort++) cells[cohort] = new long[cells.length - cohort];
            this.sizes = new int[cells.length];
        }

        List<CohortRow> rows() {
            request.whom().forEach(this::follow);
            List<CohortRow> rows = new ArrayList<>();
            for (int cohort = 0; cohort < cells.length; cohort++) {
                if (rows.isEmpty() && sizes[cohort] == 0) continue;
                boolean[] complete = new boolean[cells[cohort].length];
                for (int offset = 0; offset < complete.length; offset++) {
                    complete[offset] = request.by().lastDay(first + cohort + offset) <= asOf;
                }
                String label = request.by().label(first + cohort);
                rows.add(new CohortRow(first + cohort, label, sizes[cohort], cells[cohort], complete));
            }
            return rows;
        }

        private void follow(int customer) {
            int cohort = -1;
            int counted = -1;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int period = periodOfDay[receipts.day()[receipt] - firstDay] - first;
                boolean visit = request.everyDocument() || totals.visit()[receipt];
                if (cohort < 0 && visit) {
                    cohort = period;
                    sizes[cohort]++;
                }
                if (cohort < 0) continue;
                switch (request.measure()) {
                    case CUSTOMERS -> {
                        if (visit && counted != period) cells[cohort][period - cohort]++;
                        if (visit) counted = period;
                    }
                    case REVENUE -> cells[cohort][period - cohort] += totals.amount()[receipt];
                    case RECEIPTS -> cells[cohort][period - cohort] += visit ? 1 : 0;
                }
            }
        }
    }
}
