package org.cvmworkbench.analysis.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class RfCutsTest {
    private static Dimensions base(SplittableRandom random) {
        SampleBase base = new SampleBase().row(Kind.CUSTOMERS, "customer_id", "never");
        for (int customer = 0; customer < 60; customer++) {
            int visits = random.nextInt(10) < 6 ? 1 : 1 + random.nextInt(12);
            for (int visit = 0; visit < visits; visit++) {
                String day =
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString();
                base.visit("c" + customer, "r" + customer + "-" + visit, day, 100 + random.nextInt(900));
            }
        }
        Snapshot snapshot = base.snapshot();
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }

    private static CutPoints cuts(SplittableRandom random, int lowest, int highest) {
        return CutPoints.after(random.ints(1 + random.nextInt(4), lowest, highest)
                .sorted()
                .distinct()
                .asDoubleStream()
                .toArray());
    }

    @Test
    void theRuleOfSomeCellsFindsTheirCustomers() {
        Samples.check(random -> {
            Dimensions dimensions = base(random);
            RfCuts cuts = new RfCuts(cuts(random, 0, 300), cuts(random, 1, 12));
            RfGrid grid = cuts.grid(1, dimensions.profile(), CustomerSet.all(dimensions.customers()));
            Set<Integer> cells = new TreeSet<>();
            int customers = 0;
            for (int row = 1; row <= CutPoints.PARTS; row++) {
                for (int column = 1; column <= CutPoints.PARTS; column++) {
                    boolean possible = cuts.recency().isOpen(CutPoints.PARTS + 1 - row)
                            && cuts.frequency().isOpen(column);
                    if (!possible || random.nextInt(3) > 0) continue;
                    cells.add(row * 10 + column);
                    customers += grid.customers()[row - 1][column - 1];
                }
            }
            if (cells.isEmpty()) return;
            CustomerSet found = RuleEvaluation.of(cuts.rule(cells), dimensions);
            assertThat(found.count()).as(RulePrinter.print(cuts.rule(cells))).isEqualTo(customers);
            RfGrid ofFound = cuts.grid(1, dimensions.profile(), found);
            for (int cell : cells) {
                assertThat(ofFound.customers()[cell / 10 - 1][cell % 10 - 1])
                        .isEqualTo(grid.customers()[cell / 10 - 1][cell % 10 - 1]);
            }
        });
    }

    @Test
    void aRectangleIsTwoIntervals() {
        RfCuts cuts = new RfCuts(CutPoints.after(14, 30, 60, 120), CutPoints.after(1, 3, 7, 15));
        assertThat(RulePrinter.print(cuts.rule(Set.of(44, 45, 34, 35))))
                .isEqualTo("recency >= 15 and recency <= 60 and frequency >= 8");
        assertThat(RulePrinter.print(cuts.rule(Set.of(55, 11))))
                .isEqualTo("recency <= 14 and frequency >= 16 or recency >= 121 and frequency <= 1");
    }

    @Test
    void fifthsAsOwnCutsGiveTheSameGrid() {
        Samples.check(20, random -> {
            Dimensions dimensions = base(random);
            CustomerSet all = CustomerSet.all(dimensions.customers());
            RfGrid fifths = RfGrid.of(1, dimensions.profile(), dimensions.rfm(), all);
            RfGrid own = new RfCuts(fifths.recencyCuts(), fifths.frequencyCuts()).grid(1, dimensions.profile(), all);
            assertThat(own.customers()).isDeepEqualTo(fifths.customers());
            assertThat(own.money()).isDeepEqualTo(fifths.money());
        });
    }
}
