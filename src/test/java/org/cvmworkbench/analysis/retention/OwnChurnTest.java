package org.cvmworkbench.analysis.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.survival.Alive;
import org.cvmworkbench.analysis.survival.Churn;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class OwnChurnTest {
    private static final ChurnDefinition NINETY_DAYS = new ChurnDefinition.FixedDays(90);

    private final SampleBase base = new SampleBase();
    private int receipts;

    /// Every 30 days.
    private void visits(String customer, String from, String to, long amount) {
        for (LocalDate day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(30)) {
            base.visit(customer, "r" + receipts++, day.toString(), amount);
        }
    }

    private Optional<OwnChurn> own() {
        Snapshot snapshot = base.snapshot();
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        Profile now = Profile.of(snapshot, totals, snapshot.asOf());
        return OwnChurn.of(snapshot, totals, Churn.of(snapshot, totals, now, NINETY_DAYS, () -> Alive.UNKNOWN));
    }

    @Test
    void aYearIsCountedByTheDefinition() {
        visits("stays", "2024-01-01", "2026-01-05", 1000);
        visits("stays too", "2024-01-10", "2026-01-05", 3000);
        visits("leaves", "2024-01-01", "2025-06-01", 1000);
        visits("left long ago", "2024-01-01", "2024-03-01", 1000);
        visits("comes back", "2024-01-01", "2024-03-01", 1000);
        visits("comes back", "2025-12-01", "2026-01-05", 1000);
        visits("new", "2025-11-01", "2026-01-05", 1000);
        OwnChurn told = own().orElseThrow();
        assertThat(told.days()).isEqualTo(365);
        assertThat(told.watched()).isEqualTo(3);
        assertThat(told.left()).isEqualTo(1);
        assertThat(told.customers()).isEqualTo(4);
        assertThat(told.gone()).isEqualTo(2);
        assertThat(told.back()).isEqualTo(1);
        assertThat(told.churn().value()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(told.churn().spread()).isPositive();
        assertThat(told.isMargin()).isFalse();
        assertThat(told.value().value()).isBetween(12 * 20.0, 13 * 20.0);
        assertThat(told.value().spread()).isPositive();
    }

    /// Half of the past, told as a year's: of those who stay in half a year, as large a part stays in the next.
    @Test
    void aShorterPastIsToldAsAYears() {
        visits("stays", "2025-01-01", "2025-12-20", 1000);
        visits("stays too", "2025-01-01", "2025-12-20", 1000);
        visits("leaves", "2025-01-01", "2025-07-01", 1000);
        OwnChurn told = own().orElseThrow();
        assertThat(told.days()).isLessThan(182);
        double stay = Math.pow(2 / 3.0, 365.0 / told.days());
        assertThat(told.churn().value()).isCloseTo(1 - stay, within(1e-12));
    }

    @Test
    void aYoungBaseTellsNothing() {
        visits("a", "2026-01-01", "2026-03-01", 1000);
        visits("b", "2026-01-01", "2026-03-01", 1000);
        assertThat(own()).isEmpty();
    }
}
