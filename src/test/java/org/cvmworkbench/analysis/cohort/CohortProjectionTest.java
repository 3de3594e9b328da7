package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.value.RepeatFit;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortProjectionTest {
    @TempDir
    private static Path folder;

    private static Snapshot demo;

    @BeforeAll
    static void open() throws Exception {
        demo = OpenBase.read(DemoBases.copyInto(folder, 5000), Progress.NONE).snapshot();
    }

    private static CohortTable table(Snapshot base, Period by, CustomerSet whom) {
        CohortRequest request = new CohortRequest(by, Measure.CUSTOMERS, false, whom);
        return CohortTable.of(base, ReceiptTotals.of(base), request);
    }

    private static CohortProjection projection(Snapshot base, CohortTable table) {
        ReceiptTotals totals = ReceiptTotals.of(base);
        return CohortProjection.of(base, totals, table, RepeatFit.of(base, totals, base.asOf()));
    }

    private static CohortProjection ofAll(Snapshot base, Period by) {
        return projection(base, table(base, by, CustomerSet.all(base.customers().count())));
    }

    @Test
    void everyCohortIsProjectedFromTheLastCompletePeriodWithinItsBand() {
        for (Period by : Period.values()) {
            CohortTable table = table(demo, by, CustomerSet.all(demo.customers().count()));
            CohortProjection projection = projection(demo, table);
            assertThat(projection.trouble()).isEmpty();
            assertThat(by.lastDay(projection.last())).isLessThanOrEqualTo(demo.asOf());
            assertThat(by.lastDay(projection.last() + 1)).isGreaterThan(demo.asOf());
            int past = projection.last() - table.rows().getFirst().period() + 1;
            assertThat(projection.ahead()).isBetween(1, Math.min(12, past / 2));
            assertThat(projection.rows()).hasSize((int) table.rows().stream()
                    .filter(row -> row.period() <= projection.last() && row.size() > 0)
                    .count());
            for (CohortProjection.Row row : projection.rows()) {
                for (int i = 0; i < row.expected().length; i++) {
                    assertThat(row.low()[i]).isBetween(0.0, row.expected()[i]);
                    assertThat(row.high()[i]).isBetween(row.expected()[i], 1.0);
                    assertThat(row.expected()[i]).isPositive();
                }
            }
        }
    }

    @Test
    void itsBackTestIsHeldAgainstWhatTheTableSays() {
        CohortTable table =
                table(demo, Period.MONTH, CustomerSet.all(demo.customers().count()));
        CohortProjection projection = projection(demo, table);
        CohortProjection.Test test = projection.test().orElseThrow();
        int then = projection.last() - test.periods();
        long came = 0;
        for (CohortRow row : table.rows()) {
            for (int period = then + 1; row.period() <= then && period <= projection.last(); period++) {
                came += row.cells()[period - row.period()];
            }
        }
        assertThat(test.actual()).isEqualTo(came);
        assertThat(test.off()).isBetween(-0.3, 0.3);
        assertThat(Texts.english().say(projection.says()))
                .contains(test.periods() + " months ago", test.off() > 0 ? "too high" : "too low");
    }

    /// Seasons and campaigns of the demo make the band wider than chance does.
    @Test
    void theBandHoldsWhatThePastWasOff() {
        CohortProjection projection = ofAll(demo, Period.MONTH);
        double miss = projection.test().orElseThrow().miss();
        assertThat(miss).isPositive();
        // Student's t for 90 % and twelve degrees of freedom is 1.3562
        for (CohortProjection.Row row : projection.rows()) {
            assertThat(row.high()[0]).isGreaterThan(row.expected()[0] * (1 + 1.3562 * miss));
        }
    }

    /// What is expected of one half and of the other is what is expected of all.
    @Test
    void halvesAddUp() {
        int customers = demo.customers().count();
        CustomerSet odd = CustomerSet.where(customers, customer -> customer % 2 == 1);
        CustomerSet even = CustomerSet.where(customers, customer -> customer % 2 == 0);
        double halves = expected(table(demo, Period.QUARTER, odd)) + expected(table(demo, Period.QUARTER, even));
        double all = expected(table(demo, Period.QUARTER, CustomerSet.all(customers)));
        assertThat(halves).isCloseTo(all, within(1e-6 * all));
    }

    private static double expected(CohortTable table) {
        double sum = 0;
        for (CohortProjection.Row row : projection(demo, table).rows()) {
            sum += row.expected()[0] * table.row(row.period()).orElseThrow().size();
        }
        return sum;
    }

    @Test
    void whereNothingIsProjectedItSaysWhy() {
        Snapshot once = new SampleBase()
                .visit("anna", "1", "2026-01-05", 100)
                .visit("boris", "2", "2026-03-31", 100)
                .snapshot();
        assertThat(said(ofAll(once, Period.MONTH))).isEqualTo("Nothing is projected: nobody came back.");
        Snapshot empty = new SampleBase().snapshot();
        CohortTable nobody =
                new CohortTable(1, table(demo, Period.MONTH, CustomerSet.all(0)).request(), List.of());
        assertThat(said(projection(empty, nobody))).contains("nobody has visited");
        CohortProjection yearly = projection(demo, new CohortTable(1, nobody.request(), last()));
        assertThat(said(yearly)).contains("two complete periods");
        assertThat(said(CohortProjection.ofAnotherMeasure(nobody))).contains("period of their first visit");
    }

    private static List<CohortRow> last() {
        CohortTable all =
                table(demo, Period.MONTH, CustomerSet.all(demo.customers().count()));
        return List.of(all.rows().getLast());
    }

    private static String said(CohortProjection projection) {
        assertThat(projection.rows()).isEmpty();
        return Texts.english().say(projection.says());
    }
}
