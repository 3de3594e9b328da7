package org.cvmworkbench.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Snapshot BASE = new SampleBase()
            .visit("anna", "1", "2026-01-01", 1000)
            .visit("anna", "2", "2026-01-11", 2000)
            .line("anna", "2", "2026-01-11", "cake", 2000, 500)
            .visit("anna", "3", "2026-01-31", 400)
            .line("anna", "4", "2026-02-10", "tea", -1000, -1000)
            .line("boris", "5", "2026-02-01", "tea", -1000, -700)
            .visit("", "6", "2026-02-20", 9900)
            .row(Kind.CUSTOMERS, "customer_id", "clara", "city", "Omsk")
            .snapshot();

    @Test
    void returnsLowerMoneyButMakeNoVisit() {
        Profile profile = at(LocalDate.parse("2026-02-20"));
        assertThat(profile.frequency()).containsExactly(3, 0, 0);
        assertThat(profile.money()).containsExactly(2900, -700, 0);
        assertThat(profile.recency(0)).isEqualTo(20);
        assertThat(profile.tenure(0)).isEqualTo(50);
        assertThat(profile.rhythm()[0]).isEqualTo(15);
    }

    @Test
    void whoNeverVisitedHasNoRecency() {
        Profile profile = at(LocalDate.parse("2026-02-20"));
        assertThat(profile.recency(1)).isEqualTo(Column.NO_INT);
        assertThat(profile.tenure(2)).isEqualTo(Column.NO_INT);
        assertThat(profile.rhythm()[2]).isNaN();
    }

    @Test
    void whatCameAfterTheAsOfDayIsNotSeen() {
        Profile profile = at(LocalDate.parse("2026-01-15"));
        assertThat(profile.frequency()[0]).isEqualTo(2);
        assertThat(profile.money()[0]).isEqualTo(3500);
        assertThat(profile.recency(0)).isEqualTo(4);
    }

    @Test
    void theBaseIsDescribedFromItsData() {
        BaseDescription description = BaseDescription.of(BASE);
        assertThat(description.lines()).isEqualTo(7);
        assertThat(description.receipts()).isEqualTo(6);
        assertThat(description.receiptNumbers()).isEqualTo(6);
        assertThat(description.customers()).isEqualTo(3);
        assertThat(description.products()).isEqualTo(2);
        assertThat(description.anonymousLines()).isEqualTo(1);
        assertThat(description.returnLines()).isEqualTo(2);
        assertThat(description.exactDuplicates()).isZero();
        assertThat(description.total()).isEqualTo(12_100);
        assertThat(LocalDate.ofEpochDay(description.lastDay())).isEqualTo("2026-02-20");
    }

    @Test
    void aLineRepeatedThreeTimesHasTwoDuplicates() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 3; i++) base.visit("anna", "1", "2026-01-01", 1000);
        base.visit("anna", "1", "2026-01-01", 1001);
        assertThat(BaseDescription.of(base.snapshot()).exactDuplicates()).isEqualTo(2);
    }

    private static Profile at(LocalDate asOf) {
        return Profile.of(BASE, ReceiptTotals.of(BASE), (int) asOf.toEpochDay());
    }
}
