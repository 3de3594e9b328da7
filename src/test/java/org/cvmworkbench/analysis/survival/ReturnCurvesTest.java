package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ReturnCurvesTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Test
    void everySilenceOfTheBaseIsCounted() {
        SampleBase base = new SampleBase();
        // four silences of 10 days end, four are seen for 30 days only
        for (String customer : new String[] {"a", "b", "c", "d"}) {
            base.visit(customer, customer + 1, START.toString(), 100);
            base.visit(customer, customer + 2, START.plusDays(10).toString(), 100);
            base.visit(customer, customer + 3, START.plusDays(10).toString(), 100);
            base.line(customer, customer + 4, START.plusDays(25).toString(), "tea", -1000, -100);
        }
        base.visit("e", "e1", START.plusDays(40).toString(), 100);
        ReturnCurves curves = curves(base.snapshot(), 12);
        assertThat(curves.all().after(0).orElseThrow().chance()).isCloseTo(0.5, within(1e-12));
        assertThat(curves.all().after(10).orElseThrow().chance()).isZero();
        assertThat(curves.byVisits().get(VisitsSoFar.ONE).after(0).orElseThrow().chance())
                .isEqualTo(1);
        assertThat(curves.byVisits().get(VisitsSoFar.TWO).after(0).orElseThrow().chance())
                .isZero();
        assertThat(curves.all().after(19)).isEmpty();
    }

    @Test
    void whoIsGoneForGoodIsLeftOut() {
        SampleBase base = new SampleBase();
        base.visit("back", "1", "2025-01-01", 100).visit("back", "2", "2025-03-01", 100);
        base.visit("moved", "3", "2025-01-01", 100);
        base.visit("angry", "4", "2025-01-01", 100);
        base.row(Kind.CUSTOMERS, "customer_id", "moved", "lapse_reason", "moved away");
        base.row(Kind.CUSTOMERS, "customer_id", "angry", "lapse_reason", "prices");
        Snapshot snapshot = base.snapshot();
        Returnable returnable = Returnable.of(snapshot.customers());
        assertThat(returnable.lost().count()).isEqualTo(1);
        assertThat(returnable.lost().contains(snapshot.customers().find("moved").orElseThrow()))
                .isTrue();
        ReturnCurves curves = ReturnCurves.of(
                snapshot,
                ReceiptTotals.of(snapshot),
                snapshot.asOf(),
                ReturnRequest.of(returnable.whom()).within(59));
        assertThat(curves.all().after(0).orElseThrow().atRisk()).isEqualTo(2);
        assertThat(curves.all().after(0).orElseThrow().chance()).isCloseTo(0.5, within(1e-12));
    }

    /// Days of a Poisson process: after any silence 90 days bring somebody back with 1 − e^(−90/60).
    @Test
    void aProcessWithoutMemoryGivesALevelCurve() {
        SplittableRandom random = new SplittableRandom(7);
        SampleBase base = new SampleBase();
        for (int customer = 0; customer < 400; customer++) {
            double day = 0;
            for (int visit = 0; day < 700; visit++, day += -60 * Math.log(random.nextDouble())) {
                base.visit(
                        "c" + customer,
                        customer + "-" + visit,
                        START.plusDays((long) day).toString(),
                        100);
            }
        }
        ReturnCurve curve = curves(base.snapshot(), 90).all();
        for (int silence : new int[] {5, 30, 60, 120}) {
            assertThat(curve.after(silence).orElseThrow().chance()).isCloseTo(0.777, within(0.05));
        }
        LastDay last = curve.lastDay();
        assertThat(last.sure()).isLessThanOrEqualTo(last.likely());
        assertThat(last.likely()).isGreaterThan(120);
    }

    @Test
    void theLastDayIsWhereTheCurveFallsBelowTheLevel() {
        SampleBase base = new SampleBase();
        for (int customer = 0; customer < 200; customer++) {
            base.visit("c" + customer, customer + "-1", START.toString(), 100);
            if (customer % 2 == 0) {
                int gap = 1 + customer / 4;
                base.visit("c" + customer, customer + "-2", START.plusDays(gap).toString(), 100);
            }
        }
        base.visit("last", "l", START.plusDays(400).toString(), 100);
        LastDay last =
                curves(base.snapshot(), 10).byVisits().get(VisitsSoFar.ONE).lastDay();
        assertThat(last.isOpen()).isFalse();
        assertThat(last.likely()).isBetween(35, 50);
        assertThat(last.said(0.1).key()).isEqualTo("last-day.likely");
    }

    @Test
    void strangeBasesSayWhatTheyCan() {
        Snapshot one = new SampleBase().visit("a", "1", "2025-01-01", 100).snapshot();
        assertThat(curves(one, 90).all().lastDay().said(0.1).key()).isEqualTo("last-day.unknown");
        SampleBase once = new SampleBase();
        for (int i = 0; i < 50; i++)
            once.visit("c" + i, "r" + i, START.plusDays(5L * i).toString(), 100);
        assertThat(curves(once.snapshot(), 90).all().lastDay().said(0.1).key()).isEqualTo("last-day.never");
        SampleBase day = new SampleBase();
        for (int i = 0; i < 9; i++) day.visit("c" + i % 3, "r" + i, "2025-01-01", 100);
        assertThat(curves(day.snapshot(), 90).all().known()).isEqualTo(-1);
        Snapshot returns = new SampleBase()
                .line("a", "1", "2025-01-01", "tea", -1000, -100)
                .snapshot();
        assertThat(curves(returns, 90).all().known()).isEqualTo(-1);
    }

    @Test
    void chancesAreNumbersWithinTheirBands() {
        Samples.check(40, random -> {
            SampleBase base = new SampleBase();
            for (int i = random.nextInt(1, 200); i > 0; i--) {
                String day = START.plusDays(random.nextInt(300)).toString();
                base.visit("c" + random.nextInt(30), "r" + i, day, 100);
            }
            ReturnCurves curves = curves(base.snapshot(), random.nextInt(1, 100));
            for (int silence = 0; silence <= curves.all().known(); silence++) {
                Chance chance = curves.all().after(silence).orElseThrow();
                assertThat(chance.low()).isBetween(0.0, chance.chance() + 1e-12);
                assertThat(chance.high()).isBetween(chance.chance() - 1e-12, 1.0);
            }
        });
    }

    /// Of a hundred first visits half were followed by another 20 days later.
    @Test
    void expectedReturnsAddUpChances() {
        SampleBase base = new SampleBase();
        for (int customer = 0; customer < 100; customer++) {
            base.visit("c" + customer, customer + "-1", START.toString(), 100);
            if (customer % 2 == 0)
                base.visit("c" + customer, customer + "-2", START.plusDays(20).toString(), 100);
        }
        for (int customer = 0; customer < 4; customer++) {
            base.visit("new" + customer, "n" + customer, START.plusDays(400).toString(), 100);
        }
        Snapshot snapshot = base.snapshot();
        ReturnCurves curves = curves(snapshot, 30);
        Profile profile = Profile.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf());
        CustomerSet fresh = CustomerSet.where(profile.customers(), customer -> profile.recency(customer) == 0);
        ExpectedReturns expected = ExpectedReturns.of(curves, profile, fresh);
        assertThat(expected.people()).isEqualTo(4);
        assertThat(expected.expected()).isCloseTo(2, within(1e-9));
        assertThat(expected.low()).isBetween(1.5, 2.0);
        assertThat(expected.high()).isBetween(2.0, 2.5);
    }

    private static ReturnCurves curves(Snapshot snapshot, int horizon) {
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        ReturnRequest request = ReturnRequest.of(all).within(horizon);
        return ReturnCurves.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf(), request);
    }
}
