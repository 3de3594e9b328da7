package org.cvmworkbench.analysis.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates hold as they were promised, within 3 points and what chance makes of so many customers.
@Tag("proof")
class TimingProofTest {
    private static final int LENGTH = 730;
    private static final int CUSTOMERS = 20_000;
    private static final double RATES = 2;

    @ParameterizedTest
    @CsvSource({"200000,1", "100000,2", "100000,3"})
    void datesHoldOnLargeDemosAndInTheirCategories(int customers, int seed, @TempDir Path folder) throws Exception {
        Snapshot demo = OpenBase.read(DemoBases.copyInto(folder, customers, seed), Progress.NONE)
                .snapshot();
        check(PurchaseDays.ofVisits(demo, ReceiptTotals.of(demo), demo.asOf()), demo.asOf());
        List<PurchaseDays> large = PurchaseDays.ofCategories(demo, demo.asOf()).stream()
                .sorted(Comparator.comparingInt((PurchaseDays days) -> -days.day().length))
                .limit(10)
                .toList();
        for (PurchaseDays days : large) {
            TimingBackTest test = TimingBackTest.of(days, demo.asOf(), TimingRequest.USUAL);
            assertThat(test.all().customers()).isGreaterThan(1_000);
            TimingTest.holds(test.all());
        }
    }

    /// Customers come on any day of two years, buy in Erlang gaps at rates of their own, and leave after a purchase
    /// with a chance of which the law of gaps knows nothing.
    @ParameterizedTest
    @CsvSource({
        "1,0,20",
        "1,0.05,20",
        "1,0.2,45",
        "1,0.4,45",
        "2,0,45",
        "2,0.05,20",
        "2,0.2,20",
        "2,0.4,45",
        "4,0,20",
        "4,0.05,45",
        "4,0.2,20",
        "4,0.4,20"
    })
    void datesHoldWhereCustomersLeave(int shape, double leaving, double gap) {
        for (int seed = 1; seed <= 3; seed++) check(renewals(seed, shape, leaving, gap), LENGTH - 1);
    }

    private static void check(PurchaseDays days, int asOf) {
        TimingBackTest test = TimingBackTest.of(days, asOf, TimingRequest.USUAL);
        assertThat(test.due().customers()).isGreaterThan(1_000);
        TimingTest.holds(test.all());
        TimingTest.holds(test.due());
    }

    private static PurchaseDays renewals(int seed, int shape, double leaving, double gap) {
        SplittableRandom random = new SplittableRandom(seed);
        IntBuilder buyers = new IntBuilder();
        IntBuilder first = new IntBuilder();
        IntBuilder day = new IntBuilder();
        first.add(0);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            double rate = TimingTest.erlang(random, (int) RATES) / RATES * shape / gap;
            int last = -1;
            for (double now = random.nextDouble() * LENGTH; now < LENGTH; ) {
                if ((int) now != last) day.add((int) now);
                last = (int) now;
                if (random.nextDouble() < leaving) break;
                now += TimingTest.erlang(random, shape) / rate;
            }
            buyers.add(customer);
            first.add(day.size());
        }
        return new PurchaseDays(1, buyers.toArray(), first.toArray(), day.toArray());
    }
}
