package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CohortTableTest {
    @Test
    void customersAreFollowedFromTheirFirstVisit() {
        Snapshot base = new SampleBase()
                .visit("anna", "1", "2026-01-05", 100)
                .visit("anna", "2", "2026-01-25", 100)
                .visit("anna", "3", "2026-03-01", 300)
                .visit("boris", "4", "2026-01-31", 200)
                .line("boris", "5", "2026-02-02", "tea", -1000, -200)
                .visit("clara", "6", "2026-02-10", 500)
                .visit("", "7", "2026-03-15", 999)
                .snapshot();
        CohortTable customers = table(base, Measure.CUSTOMERS, false);
        assertThat(customers.rows()).extracting(CohortRow::label).containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(customers.rows().getFirst().size()).isEqualTo(2);
        assertThat(customers.rows().getFirst().cells()).containsExactly(2, 0, 1);
        assertThat(customers.rows().getFirst().complete()).containsExactly(true, true, false);
        assertThat(table(base, Measure.CUSTOMERS, true).rows().getFirst().cells())
                .containsExactly(2, 1, 1);
        assertThat(table(base, Measure.REVENUE, false).rows().getFirst().cells())
                .containsExactly(400, -200, 300);
        assertThat(table(base, Measure.RECEIPTS, false).rows().getFirst().cells())
                .containsExactly(3, 0, 1);
    }

    @Test
    void cohortsAddUpToTheirTotals() {
        Samples.check(random -> {
            SampleBase base = new SampleBase();
            long total = 0;
            int lines = random.nextInt(1, 200);
            for (int i = 0; i < lines; i++) {
                LocalDate day = LocalDate.ofEpochDay(20_000 + random.nextInt(400));
                long amount = random.nextInt(1, 10_000);
                base.visit("c" + random.nextInt(20), "r" + i, day.toString(), amount);
                total += amount;
            }
            Snapshot snapshot = base.snapshot();
            for (Period by : Period.values()) {
                CohortTable revenue = table(snapshot, by, Measure.REVENUE);
                CohortTable receipts = table(snapshot, by, Measure.RECEIPTS);
                CohortTable customers = table(snapshot, by, Measure.CUSTOMERS);
                assertThat(sum(revenue)).isEqualTo(total);
                assertThat(sum(receipts)).isEqualTo(lines);
                assertThat(customers.rows().stream().mapToInt(CohortRow::size).sum())
                        .isEqualTo(snapshot.customers().count());
                for (CohortRow row : customers.rows()) {
                    assertThat(row.cells()[0]).isEqualTo(row.size());
                    assertThat(Arrays.stream(row.cells()).max().orElse(0)).isLessThanOrEqualTo(row.size());
                }
            }
        });
    }

    private static long sum(CohortTable table) {
        return table.rows().stream()
                .mapToLong(row -> Arrays.stream(row.cells()).sum())
                .sum();
    }

    private static CohortTable table(Snapshot base, Period by, Measure measure) {
        CustomerSet all = CustomerSet.all(base.customers().count());
        return CohortTable.of(base, ReceiptTotals.of(base), new CohortRequest(by, measure, false, all));
    }

    private static CohortTable table(Snapshot base, Measure measure, boolean everyDocument) {
        CustomerSet all = CustomerSet.all(base.customers().count());
        CohortRequest request = new CohortRequest(Period.MONTH, measure, everyDocument, all);
        return CohortTable.of(base, ReceiptTotals.of(base), request);
    }
}
