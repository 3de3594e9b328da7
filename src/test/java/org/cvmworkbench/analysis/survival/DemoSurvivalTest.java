package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.FirstVisits;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.analysis.timing.PurchaseDays;
import org.cvmworkbench.analysis.timing.TimingRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Survival, returns and timing of the invented chain.
class DemoSurvivalTest {
    private static final List<ChurnDefinition> DEFINITIONS = List.of(
            ChurnDefinition.DEFAULT,
            new ChurnDefinition.OwnGaps(0.9),
            new ChurnDefinition.PooledGaps(0.95),
            new ChurnDefinition.FixedDays(90),
            new ChurnDefinition.LowChance(0.5));

    @TempDir
    private static Path folder;

    private static Snapshot demo;

    @BeforeAll
    static void open() throws Exception {
        demo = OpenBase.read(DemoBases.copyInto(folder, 5000), Progress.NONE).snapshot();
    }

    @Test
    void theLongerTheSilenceTheFewerComeBack() {
        ReturnCurve curve = returns().all();
        double before = 1;
        for (int silence : new int[] {30, 90, 180, 360}) {
            Chance chance = curve.after(silence).orElseThrow();
            assertThat(chance.chance()).isLessThan(before);
            before = chance.chance();
        }
        LastDay last = curve.lastDay();
        assertThat(last.isOpen()).isFalse();
        assertThat(last.sure()).isBetween(1, last.likely());
    }

    @Test
    void whoCameMoreOftenComesBackMore() {
        ReturnCurves curves = returns();
        Chance once = curves.byVisits().get(VisitsSoFar.ONE).after(30).orElseThrow();
        Chance often = curves.byVisits().get(VisitsSoFar.SOME).after(30).orElseThrow();
        assertThat(often.low()).isGreaterThan(once.high());
    }

    @Test
    void oneOrTwoProcessorsCountTheSame() throws Exception {
        assertThat(told(2)).isEqualTo(told(1));
    }

    private static String told(int processors) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(processors)) {
            return pool.submit(everything()).get();
        }
    }

    private static Callable<String> everything() {
        return () -> {
            Dimensions dimensions = new Dimensions(demo, demo.asOf(), GroupCutoffs.DEFAULT);
            ReceiptTotals totals = dimensions.totals();
            CustomerSet all = CustomerSet.all(dimensions.customers());
            StringBuilder told = new StringBuilder();
            for (ChurnDefinition definition : DEFINITIONS) {
                Churn churn = dimensions.calling(definition).churn();
                told.append(json(Spells.of(churn).curve(all)));
                told.append(Resumption.of(demo, totals, churn, all, Resumption.Terms.USUAL));
            }
            told.append(json(returns().all().gaps()));
            for (Measure measure : Measure.values()) {
                CohortRequest request = new CohortRequest(Period.MONTH, measure, false, all);
                FirstVisits first = FirstVisits.of(demo, totals, false);
                told.append(json(GroupTable.of(demo, totals, request, first.labels(CohortBy.CATEGORY))
                        .rows()));
            }
            PurchaseDays days = PurchaseDays.ofVisits(demo, totals, demo.asOf());
            NextPurchases next = NextPurchases.of(days, demo.asOf(), TimingRequest.USUAL);
            told.append(next.law()).append(json(next.high())).append(json(next.beyond()));
            return told.toString();
        };
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static ReturnCurves returns() {
        ReturnRequest request = ReturnRequest.of(Returnable.of(demo.customers()).whom());
        return ReturnCurves.of(demo, ReceiptTotals.of(demo), demo.asOf(), request);
    }
}
