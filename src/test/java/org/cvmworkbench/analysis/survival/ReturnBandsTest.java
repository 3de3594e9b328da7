package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

/// Customers who each come in a rhythm of their own, drawn in blocks: a block's band has to hold what all blocks
/// together show as often as it promises.
class ReturnBandsTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 240;
    private static final int BLOCKS = 60;
    private static final int EACH = 150;
    private static final int HORIZON = 14;
    private static final int[] SILENCES = {5, 10, 20};

    @Test
    void bandsHoldWhatTheyPromiseWhereCustomersDiffer() {
        Snapshot snapshot = everybody();
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        int customers = snapshot.customers().count();
        ReturnCurve truth = curve(snapshot, totals, CustomerSet.all(customers));
        int held = 0;
        int heldApart = 0;
        for (int block = 0; block < BLOCKS; block++) {
            int of = block;
            ReturnCurve curve =
                    curve(snapshot, totals, CustomerSet.where(customers, customer -> customer % BLOCKS == of));
            for (int silence : SILENCES) {
                double chance = truth.after(silence).orElseThrow().chance();
                if (holds(curve.after(silence).orElseThrow(), chance)) held++;
                Chance apart = curve.gaps()
                        .staying(silence, silence + HORIZON, ReturnRequest.PROBABILITY)
                        .orElseThrow()
                        .not();
                if (holds(apart, chance)) heldApart++;
            }
        }
        double tries = BLOCKS * SILENCES.length;
        assertThat(held / tries).isBetween(0.73, 0.88);
        assertThat(heldApart / tries)
                .as("as if every silence were another customer's")
                .isLessThan(0.7);
    }

    @Test
    void silencesOfDifferentCustomersAreCountedAsTheyAre() {
        SampleBase base = new SampleBase();
        for (int customer = 0; customer < 200; customer++) {
            base.visit(
                    "c" + customer,
                    "r" + customer,
                    START.plusDays(customer % 50).toString(),
                    100);
        }
        Snapshot snapshot = base.snapshot();
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        for (double ratio : curve(snapshot, ReceiptTotals.of(snapshot), all).ratio())
            assertThat(ratio).isEqualTo(1);
    }

    private static boolean holds(Chance band, double chance) {
        return band.low() <= chance && chance <= band.high();
    }

    private static ReturnCurve curve(Snapshot snapshot, ReceiptTotals totals, CustomerSet whom) {
        ReturnRequest request = ReturnRequest.of(whom).within(HORIZON);
        return ReturnCurves.of(snapshot, totals, snapshot.asOf(), request).all();
    }

    private static Snapshot everybody() {
        SplittableRandom random = new SplittableRandom(11);
        SampleBase base = new SampleBase();
        for (int customer = 0; customer < BLOCKS * EACH; customer++) {
            double gap = 4 + 36 * random.nextDouble();
            double day = 60 * random.nextDouble();
            for (int visit = 0; day < DAYS; visit++, day += gap * (0.7 + 0.6 * random.nextDouble())) {
                String at = START.plusDays((long) day).toString();
                base.visit("c" + customer, customer + "-" + visit, at, 100);
            }
        }
        return base.snapshot();
    }
}
