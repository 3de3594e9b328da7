package org.cvmworkbench.analysis.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ImportanceTest {
    @Test
    void itIsTheShareOfThoseWorthLess() {
        SampleBase base = new SampleBase();
        for (int i = 1; i <= 10; i++) base.visit("c" + i, "r" + i, "2025-01-01", 100L * i);
        base.row(Kind.CUSTOMERS, "customer_id", "never", "city", "Omsk");
        Snapshot snapshot = base.snapshot();
        Profile profile = profile(snapshot);
        byte[] score = Importance.ofYears(Worth.of(snapshot, profile), profile).score();
        assertThat(score[snapshot.customers().find("c1").orElseThrow()]).isEqualTo((byte) 5);
        assertThat(score[snapshot.customers().find("c10").orElseThrow()]).isEqualTo((byte) 95);
        assertThat(score[snapshot.customers().find("never").orElseThrow()]).isZero();
    }

    @Test
    void equalsAreEquallyImportantAndTheUnitIsNot() {
        Samples.check(random -> {
            SampleBase base = new SampleBase();
            int customers = random.nextInt(1, 40);
            for (int i = 0; i < customers; i++) base.visit("c" + i, "r" + i, "2025-01-01", 100);
            Profile profile = profile(base.snapshot());
            double[] worth = random.doubles(customers)
                    .map(one -> Math.floor(one * 8) - 3)
                    .toArray();
            double[] other = Arrays.stream(worth).map(one -> one * 64).toArray();
            byte[] score = Importance.of(worth, profile).score();
            assertThat(Importance.of(other, profile).score()).isEqualTo(score);
            double sum = 0;
            for (int i = 0; i < customers; i++) {
                sum += score[i];
                for (int j = 0; j < customers; j++) {
                    if (worth[i] < worth[j]) assertThat(score[i]).isLessThanOrEqualTo(score[j]);
                    if (worth[i] == worth[j]) assertThat(score[i]).isEqualTo(score[j]);
                }
            }
            assertThat(sum / customers).isBetween(49.0, 51.0);
        });
    }

    private static Profile profile(Snapshot snapshot) {
        return Profile.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf());
    }
}
