package org.cvmworkbench.analysis.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Imported;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void countsWhatWasWrittenDown() {
        SampleBase base = new SampleBase()
                .line("anna", "1", "2026-01-01", "tea", 1000, 500)
                .line("anna", "1", "2026-01-01", "tea", 1000, 500)
                .line("", "2", "2026-01-02", "tea", 1000, 500)
                .line("boris", "3", "2026-01-05", "tea", -1000, -500)
                .line("anna", "4", "2026-01-05", "gift", 1000, 0)
                .line("anna", "4", "2026-01-05", "fine", 1000, -300)
                .row(Kind.CUSTOMERS, "customer_id", "anna", "consent_data", "yes", "email", "a@example.org")
                .row(Kind.CUSTOMERS, "customer_id", "boris", "consent_data", "no", "phone", "1")
                .row(Kind.CUSTOMERS, "customer_id", "clara", "consent_data", "");

        Health health = health(base.snapshot());

        assertThat(counts(health))
                .containsEntry(HealthCheck.ANONYMOUS, "1 of 6")
                .containsEntry(HealthCheck.NO_PRICE, "6 of 6")
                .containsEntry(HealthCheck.RETURNS, "1 of 6")
                .containsEntry(HealthCheck.UNBOUGHT_RETURNS, "1 of 1")
                .containsEntry(HealthCheck.ZERO_PRICE, "1 of 6")
                .containsEntry(HealthCheck.NEGATIVE_PRICE, "1 of 6")
                .containsEntry(HealthCheck.DUPLICATES, "1 of 6")
                .containsEntry(HealthCheck.SILENT_DAYS, "0 of 3")
                .containsEntry(HealthCheck.NO_VISIT, "2 of 3")
                .containsEntry(HealthCheck.NO_CONSENT, "2 of 3")
                .containsEntry(HealthCheck.NO_ADDRESS, "1 of 3");
    }

    @Test
    void findsSlippedDecimalsOfEachProduct() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 9; i++) {
            base.line("anna", "t" + i, "2026-01-01", "tea", 1000, 500 + i);
            base.line("anna", "c" + i, "2026-01-01", "caviar", 1000, 50_000);
        }
        base.line("anna", "x", "2026-01-02", "tea", 1000, 50_200);
        base.line("anna", "y", "2026-01-02", "tea", 1000, 5);
        base.line("anna", "z", "2026-01-02", "caviar", 1000, 500_000);

        assertThat(found(health(base.snapshot()), HealthCheck.PRICE_OUTLIERS)).isEqualTo(3);
    }

    @Test
    void aBaseWithoutReceiptsHasNoLinesToBeWrong() {
        SampleBase base = new SampleBase().row(Kind.CUSTOMERS, "customer_id", "anna");

        Health health = health(base.snapshot());

        assertThat(health.findings())
                .filteredOn(Finding::found)
                .extracting(Finding::check)
                .containsExactly(HealthCheck.NO_VISIT, HealthCheck.NO_CONSENT, HealthCheck.NO_ADDRESS);
        assertThat(health.findings())
                .allSatisfy(finding -> assertThat(finding.share()).isBetween(0.0, 1.0));
    }

    /// Counted from the published file (UCI Online Retail).
    @Test
    void agreesWithOnlineRetail() throws Exception {
        Path file = Path.of("../shared/data/online-retail/online_retail.csv.gz");
        assumeTrue(Files.exists(file), "Online Retail is not beside the checkout");

        Health health = health(snapshot(file));

        assertThat(found(health, HealthCheck.ANONYMOUS)).isEqualTo(135_080);
        assertThat(found(health, HealthCheck.NO_PRICE)).isZero();
        assertThat(found(health, HealthCheck.RETURNS)).isEqualTo(10_624);
        assertThat(found(health, HealthCheck.ZERO_PRICE)).isEqualTo(2_515);
        assertThat(found(health, HealthCheck.NEGATIVE_PRICE)).isEqualTo(2);
        assertThat(found(health, HealthCheck.DUPLICATES)).isEqualTo(5_268);
        assertThat(found(health, HealthCheck.NO_VISIT)).isEqualTo(4_372 - 4_339);
        assertThat(found(health, HealthCheck.SILENT_DAYS)).isEqualTo(16);
        assertThat(found(health, HealthCheck.SINGLE_PRODUCT)).isEqualTo(5_894);
        assertThat(found(health, HealthCheck.SHARED_NUMBERS)).isZero();
        assertThat(found(health, HealthCheck.PRICE_JUMPS)).isZero();
        assertThat(health.finding(HealthCheck.QUANTITY_OUTLIERS).examples())
                .extracting(Example::receipt)
                .startsWith("581483", "C581484", "541431", "C541433");
    }

    /// 29 orders of the Russian shop belong to several customers; one line has 1,000 plungers.
    @Test
    void agreesWithTheRussianShop() throws Exception {
        Path file = Path.of("../shared/data/russian-shop/orders_utf8bom.tsv");
        assumeTrue(Files.exists(file), "the Russian shop is not beside the checkout");

        Health health = health(snapshot(file));

        assertThat(health.finding(HealthCheck.SHARED_NUMBERS).count()).isEqualTo(29);
        assertThat(health.finding(HealthCheck.QUANTITY_OUTLIERS)
                        .examples()
                        .getFirst()
                        .says()
                        .arguments()
                        .getFirst())
                .isEqualTo(new BigDecimal("1000.000"));
    }

    private static Snapshot snapshot(Path file) throws Exception {
        Imported read = Intake.read(ImportRequest.of(file), Dictionaries.NONE, Progress.NONE);
        read.rejects().discard();
        return Snapshot.of(1, Dictionaries.NONE.with(read.grown()), read.runs());
    }

    @Test
    void everyCheckSpeaksBothLanguages() {
        for (Texts texts : List.of(Texts.english(), Texts.russian())) {
            for (HealthCheck check : HealthCheck.values()) {
                assertThat(texts.get(check.key())).endsWith(".");
                assertThat(texts.get(check.key() + ".name")).isNotBlank();
                assertThat(texts.get(check.key() + ".remedy")).endsWith(".");
                assertThat(texts.get(check.unit().key())).isNotBlank();
                for (Bent bent : check.bends())
                    assertThat(texts.get(bent.key())).isNotBlank();
            }
        }
    }

    private static Map<HealthCheck, String> counts(Health health) {
        return health.findings().stream()
                .collect(Collectors.toMap(Finding::check, finding -> finding.count() + " of " + finding.of()));
    }

    private static int found(Health health, HealthCheck check) {
        return health.finding(check).count();
    }

    private static Health health(Snapshot snapshot) {
        Profile profile = Profile.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf());
        return Health.of(snapshot, BaseDescription.of(snapshot), profile, Progress.NONE);
    }
}
