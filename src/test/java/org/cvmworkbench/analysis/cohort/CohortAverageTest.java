package org.cvmworkbench.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CohortAverageTest {
    private static final double Z80 = 1.2816;

    @Test
    void onlyAgesThatAllRowsHaveLivedThroughAreAveraged() {
        Snapshot base = base(new SplittableRandom(1));
        CohortTable table = CohortTable.of(base, ReceiptTotals.of(base), request(base, Measure.CUSTOMERS));
        CohortRow old = table.rows().getFirst();
        CohortRow young = table.rows().get(2);
        assertThat(CohortAverage.equalAges(List.of(old, young))).isEqualTo(young.completeAges());
        assertThat(CohortAverage.leftOut(List.of(old, young))).isEqualTo(old.completeAges() - young.completeAges());
        assertThat(CohortAverage.equalAges(List.of())).isZero();
    }

    /// Everybody together is the average that the tables tell, of every measure.
    @Test
    void averagesAgreeWithTheTables() {
        Samples.check(40, random -> {
            Snapshot base = base(random);
            ReceiptTotals totals = ReceiptTotals.of(base);
            for (Measure measure : Measure.values()) {
                CohortRequest request = request(base, measure);
                CohortTable table = CohortTable.of(base, totals, request);
                int ages = CohortAverage.equalAges(table.rows().subList(0, 1));
                CohortMoney money = CohortMoney.of(base, totals, measure);
                AgeMoments moments = AgeMoments.of(base, totals, request, money, ages);
                CohortAverage all = new CohortAverage(measure, 1, table.customers(), 0, moments);
                for (int age = 0; age < ages; age++) {
                    if (moments.customers()[age] > 0) {
                        assertThat(all.each(age)).isCloseTo(table.average(age), within(1e-9));
                    }
                }
            }
        });
    }

    /// The standard error of a mean: 1, 2, 3 and 4 have the variance 5/3, so it is √(5/12).
    @Test
    void meansHaveTheirStandardErrors() {
        AgeMoments moments = new AgeMoments(new int[] {4}, new long[] {10}, new double[] {1 + 4 + 9 + 16});
        CohortComparison.Interval interval = new CohortAverage(Measure.VALUE, 1, 4, 0, moments)
                .interval(0, 2)
                .orElseThrow();
        assertThat(interval.low()).isCloseTo(2.5 - 2 * Math.sqrt(5 / 12.0), within(1e-12));
        assertThat(interval.high()).isCloseTo(2.5 + 2 * Math.sqrt(5 / 12.0), within(1e-12));
        AgeMoments one = new AgeMoments(new int[] {1}, new long[] {10}, new double[] {100});
        assertThat(new CohortAverage(Measure.VALUE, 1, 1, 0, one).interval(0, 2))
                .isEmpty();
    }

    /// Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10: 56/70 − 48/80.
    @Test
    void differencesMatchNewcombe1998() {
        CohortComparison.Interval interval = new CohortComparison(share(56, 70), share(48, 80), nobody())
                .interval(0, 1.959964)
                .orElseThrow();
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void theSameCustomersDoNotDiffer() {
        AgeMoments moments = new AgeMoments(new int[] {4}, new long[] {10}, new double[] {30});
        CohortAverage all = new CohortAverage(Measure.VALUE, 1, 4, 0, moments);
        CohortComparison.Interval interval =
                new CohortComparison(all, all, moments).interval(0, Z80).orElseThrow();
        assertThat(interval.high() - interval.low()).isCloseTo(0, within(1e-6));
        CohortAverage retention = share(56, 70);
        CohortComparison.Interval none = new CohortComparison(retention, retention, retention.moments())
                .interval(0, Z80)
                .orElseThrow();
        assertThat(none.high()).isCloseTo(0, within(1e-6));
        assertThatThrownBy(() -> new CohortComparison(all, retention, nobody()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Of half of them and all: what sampling the difference again and again shows is between an interval that knows
    /// nothing of those in common and none.
    @Test
    void whatTheyHaveInCommonNarrowsTheInterval() {
        AgeMoments half = new AgeMoments(new int[] {50}, new long[] {100}, new double[] {300});
        AgeMoments whole = new AgeMoments(new int[] {100}, new long[] {210}, new double[] {640});
        CohortAverage one = new CohortAverage(Measure.VALUE, 1, 50, 0, half);
        CohortAverage other = new CohortAverage(Measure.VALUE, 1, 100, 0, whole);
        double apart = width(new CohortComparison(one, other, nobody()));
        double shared = width(new CohortComparison(one, other, half));
        assertThat(shared).isLessThan(apart).isPositive();
    }

    private static double width(CohortComparison compared) {
        CohortComparison.Interval interval = compared.interval(0, Z80).orElseThrow();
        return interval.high() - interval.low();
    }

    private static CohortAverage share(int came, int customers) {
        AgeMoments moments = new AgeMoments(new int[] {customers}, new long[] {came}, new double[] {came});
        return new CohortAverage(Measure.CUSTOMERS, 1, customers, 0, moments);
    }

    private static AgeMoments nobody() {
        return new AgeMoments(new int[1], new long[1], new double[1]);
    }

    private static CohortRequest request(Snapshot base, Measure measure) {
        return new CohortRequest(
                Period.MONTH, measure, false, CustomerSet.all(base.customers().count()));
    }

    private static Snapshot base(SplittableRandom random) {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 150; i++) {
            String day = LocalDate.ofEpochDay(20_000 + random.nextInt(250)).toString();
            base.visit("c" + random.nextInt(60), "r" + i, day, 100 + random.nextInt(900));
        }
        return base.snapshot();
    }
}
