package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CohortPeopleTest {
    @Test
    void everyCellHasAsManyPeopleAsTheTableSays() {
        Samples.check(60, random -> {
            Dimensions dimensions = dimensions(base(random));
            CustomerSet some = CustomerSet.where(dimensions.customers(), customer -> random.nextInt(3) > 0);
            for (Period by : Period.values()) {
                CohortRequest request = new CohortRequest(by, Measure.CUSTOMERS, random.nextBoolean(), some);
                CohortTable table = CohortTable.of(dimensions.snapshot(), dimensions.totals(), request);
                for (CohortRow row : table.rows()) {
                    for (int offset = 0; offset < row.cells().length; offset++) {
                        CohortPeople people = CohortPeople.of(
                                dimensions.snapshot(),
                                dimensions.totals(),
                                request,
                                new CohortCell(by, row.period(), offset));
                        assertThat(people.came().count()).isEqualTo((int) row.cells()[offset]);
                        assertThat(people.came().count() + people.missing().count())
                                .isEqualTo(row.size());
                        assertThat(people.came().and(people.missing()).count()).isZero();
                    }
                }
            }
        });
    }

    @Test
    void theRuleOfACellFindsItsPeople() {
        Samples.check(30, random -> {
            Dimensions dimensions = dimensions(base(random));
            CustomerSet all = CustomerSet.all(dimensions.customers());
            Period by = Period.values()[random.nextInt(Period.values().length)];
            CohortRequest request = new CohortRequest(by, Measure.CUSTOMERS, false, all);
            CohortTable table = CohortTable.of(dimensions.snapshot(), dimensions.totals(), request);
            for (CohortRow row : table.rows()) {
                CohortCell cell = new CohortCell(by, row.period(), random.nextInt(row.cells().length));
                CohortPeople people = CohortPeople.of(dimensions.snapshot(), dimensions.totals(), request, cell);
                assertThat(found(cell, true, dimensions)).isEqualTo(people.came());
                assertThat(found(cell, false, dimensions)).isEqualTo(people.missing());
            }
        });
    }

    @Test
    void theRuleReadsAsTheTableIsLabelled() {
        CohortCell cell = new CohortCell(
                Period.MONTH, Period.MONTH.number((int) LocalDate.of(2026, 3, 7).toEpochDay()), 3);
        assertThat(RulePrinter.print(cell.rule(true)))
                .isEqualTo("cohort(\"month\") = \"2026-03\" and period(\"2026-06\")");
        assertThat(RulePrinter.print(cell.rule(false)))
                .isEqualTo("cohort(\"month\") = \"2026-03\" and not period(\"2026-06\")");
    }

    private static CustomerSet found(CohortCell cell, boolean came, Dimensions dimensions) throws Exception {
        return RuleEvaluation.of(Rules.customers(RulePrinter.print(cell.rule(came))), dimensions);
    }

    private static Dimensions dimensions(Snapshot snapshot) {
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }

    /// With returns, some of them before the first visit.
    private static Snapshot base(SplittableRandom random) {
        SampleBase base = new SampleBase();
        for (int i = random.nextInt(1, 150); i > 0; i--) {
            String day = LocalDate.ofEpochDay(20_000 + random.nextInt(250)).toString();
            int quantity = random.nextInt(4) == 0 ? -1000 : 1000;
            base.line("c" + random.nextInt(25), "r" + i, day, "tea", quantity, quantity);
        }
        return base.snapshot();
    }
}
