package org.cvmworkbench.analysis.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// Cohorts by the period of the first visit, each followed to the as-of day: the triangle of retention.
///
/// Money of documents before a customer's first visit (a return of something bought before the base began) belongs to
/// no cell.
///
/// @param version of the snapshot it was made from
public record CohortTable(long version, CohortRequest request, List<CohortRow> rows) implements FollowedTable {
    public CohortTable {
        rows = List.copyOf(rows);
    }

    /// O(receipts), on all processors.
    public static CohortTable of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request) {
        return of(snapshot, totals, request, CohortMoney.of(snapshot, totals, request.measure()));
    }

    /// @param money of the request's measure
    public static CohortTable of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CohortMoney money) {
        if (snapshot.asOf() == Column.NO_INT) return new CohortTable(snapshot.version(), request, List.of());
        return new CohortTable(snapshot.version(), request, new Triangle(snapshot, totals, request, money).rows());
    }

    /// Everybody of the table.
    public int customers() {
        return rows.stream().mapToInt(CohortRow::size).sum();
    }

    /// The row of a cohort.
    public Optional<CohortRow> row(int period) {
        return rows.stream().filter(row -> row.period() == period).findFirst();
    }

    /// What the periods of the base are, for all processors that count.
    private static final class Triangle {
        private final Receipts receipts;
        private final ReceiptTotals totals;
        private final long[] money;
        private final CohortRequest request;
        private final int asOf;
        private final int first;
        private final int periods;
        private final int[] periodOfDay;
        private final int firstDay;

        Triangle(Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CohortMoney money) {
            this.receipts = snapshot.receipts();
            this.totals = totals;
            this.money = money.amount();
            this.request = request;
            this.asOf = snapshot.asOf();
            this.firstDay = Arrays.stream(receipts.day()).parallel().min().orElse(asOf);
            this.periodOfDay = new int[asOf - firstDay + 1];
            Arrays.setAll(periodOfDay, day -> request.by().number(firstDay + day));
            this.first = periodOfDay[0];
            this.periods = periodOfDay[asOf - firstDay] - first + 1;
        }

        List<CohortRow> rows() {
            Cells cells = new Cells();
            Parts.find(request.whom().size(), this::count).forEach(cells::add);
            List<CohortRow> rows = new ArrayList<>();
            for (int cohort = 0; cohort < periods; cohort++) {
                if (rows.isEmpty() && cells.sizes[cohort] == 0) continue;
                boolean[] complete = new boolean[periods - cohort];
                for (int offset = 0; offset < complete.length; offset++) {
                    complete[offset] = request.by().lastDay(first + cohort + offset) <= asOf;
                }
                String label = request.by().label(first + cohort);
                long[] counts = cells.counts[cohort];
                if (request.measure() == Measure.VALUE) Arrays.parallelPrefix(counts, Long::sum);
                rows.add(new CohortRow(first + cohort, label, cells.sizes[cohort], counts, complete));
            }
            return rows;
        }

        private Cells count(int from, int to) {
            Cells cells = new Cells();
            for (int customer = from; customer < to; customer++) {
                if (request.whom().contains(customer)) cells.follow(customer);
            }
            return cells;
        }

        /// The cells of some customers while they are being counted.
        private final class Cells {
            private final long[][] counts = new long[periods][];
            private final int[] sizes = new int[periods];

            Cells() {
                Arrays.setAll(counts, cohort -> new long[periods - cohort]);
            }

            void add(Cells others) {
                for (int cohort = 0; cohort < periods; cohort++) {
                    sizes[cohort] += others.sizes[cohort];
                    for (int offset = 0; offset < counts[cohort].length; offset++) {
                        counts[cohort][offset] += others.counts[cohort][offset];
                    }
                }
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
                            if (visit && counted != period) counts[cohort][period - cohort]++;
                            if (visit) counted = period;
                        }
                        case REVENUE, MARGIN, VALUE -> counts[cohort][period - cohort] += money[receipt];
                        case RECEIPTS -> counts[cohort][period - cohort] += visit ? 1 : 0;
                    }
                }
            }
        }
    }
}
