package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CellRuleTest {
    @Test
    void theRuleOfACellFindsAsManyPeopleAsTheTableSays() {
        Samples.check(60, random -> {
            Dimensions dimensions = dimensions(base(random));
            CustomerSet some = CustomerSet.where(dimensions.customers(), customer -> random.nextInt(3) > 0);
            for (Period by : Period.values()) {
                CohortRequest request = new CohortRequest(by, Measure.CUSTOMERS, false, some);
                CohortTable table = CohortTable.of(dimensions.snapshot(), dimensions.totals(), request);
                for (CohortRow row : table.rows()) {
                    for (int offset = 0; offset < row.cells().length; offset++) {
                        CohortCell cell = new CohortCell(by, row.period(), offset);
                        CustomerSet came = found(cell.rule(true), dimensions).and(some);
                        CustomerSet missing =
                                found(cell.rule(false), dimensions).and(some);
                        assertThat(came.count()).isEqualTo((int) row.cells()[offset]);
                        assertThat(came.count() + missing.count()).isEqualTo(row.size());
                        assertThat(came.and(missing).count()).isZero();
                    }
                }
            }
        });
    }

    @Test
    void theRuleOfAGroupsCellFindsThoseWhoHaveLivedThroughIt() {
        Samples.check(40, random -> {
            Dimensions dimensions = dimensions(base(random));
            Period age = Period.values()[random.nextInt(Period.values().length)];
            CustomerSet all = CustomerSet.all(dimensions.customers());
            CohortRequest request = new CohortRequest(age, Measure.CUSTOMERS, false, all);
            for (CohortBy by : List.of(CohortBy.STORE, CohortBy.CHANNEL, CohortBy.CATEGORY)) {
                FirstVisits first = FirstVisits.of(dimensions.snapshot(), dimensions.totals(), false);
                GroupTable table = GroupTable.of(dimensions.snapshot(), dimensions.totals(), request, first.labels(by));
                for (GroupRow row : table.rows()) {
                    assertThat(found(by.rule(row.label()), dimensions).count()).isEqualTo(row.size());
                    for (int offset = 0; offset < row.cells().length; offset++) {
                        GroupCell cell = new GroupCell(by, age, row.label(), offset);
                        CustomerSet came = found(cell.rule(true), dimensions);
                        CustomerSet missing = found(cell.rule(false), dimensions);
                        assertThat(came.count()).isEqualTo((int) row.cells()[offset]);
                        assertThat(came.count() + missing.count()).isEqualTo(row.reached()[offset]);
                    }
                }
            }
        });
    }

    @Test
    void moneyAtAnAgeIsAskedForByRule() throws Exception {
        Dimensions dimensions = dimensions(new SampleBase()
                .visit("anna", "1", "2026-01-10", 500)
                .visit("anna", "2", "2026-02-10", 700)
                .visit("boris", "3", "2026-02-10", 900)
                .visit("boris", "4", "2026-02-28", 900)
                .snapshot());
        assertThat(RuleEvaluation.of(Rules.customers("period(\"month+1\").spend = 7"), dimensions)
                        .count())
                .isEqualTo(1);
        assertThat(RuleEvaluation.of(Rules.customers("period(\"month+1\").spend >= 0"), dimensions)
                        .count())
                .isEqualTo(1);
        assertThat(RuleEvaluation.of(Rules.customers("period(\"month+0\").visits = 2"), dimensions)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theRuleOfAGroupReadsAsItIsSaid() {
        GroupCell cell = new GroupCell(CohortBy.STORE, Period.MONTH, "Centre", 3);
        assertThat(RulePrinter.print(cell.rule(true)))
                .isEqualTo("cohort(\"store\") = \"Centre\" and period(\"month+3\")");
        assertThat(RulePrinter.print(cell.rule(false)))
                .isEqualTo("cohort(\"store\") = \"Centre\" and period(\"month+3\").visits = 0");
        assertThat(RulePrinter.print(new GroupCell(CohortBy.SEGMENT, Period.WEEK, "vip", 0).rule(true)))
                .isEqualTo("segment(\"vip\") and period(\"week+0\")");
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

    private static CustomerSet found(Rule rule, Dimensions dimensions) throws Exception {
        return RuleEvaluation.of(Rules.customers(RulePrinter.print(rule)), dimensions);
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
            String place = random.nextInt(3) + "/" + random.nextInt(2);
            base.line("c" + random.nextInt(25), "r" + i, day, "p" + random.nextInt(3), place, quantity, quantity);
        }
        for (int i = 0; i < 3; i++) base.row(Kind.PRODUCTS, "product_id", "p" + i, "category", "k" + i);
        return base.snapshot();
    }
}
