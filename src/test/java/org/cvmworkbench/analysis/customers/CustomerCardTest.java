package org.cvmworkbench.analysis.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class CustomerCardTest {
    private static final Snapshot BASE = new SampleBase()
            .line("anna", "a1", "2026-01-01", "tea", "North/till", 1000, 500)
            .line("anna", "a1", "2026-01-01", "wine", "North/till", 2000, 1500)
            .line("anna", "a2", "2026-01-11", "wine", "South/site", 1000, 800)
            .line("anna", "a3", "2026-01-21", "tea", "North/till", 1000, 400)
            .line("anna", "a4", "2026-01-22", "tea", "North/till", -1000, -400)
            .visit("boris", "b1", "2026-05-01", 100)
            .row(Kind.PRODUCTS, "product_id", "tea", "name", "Green tea", "category", "Tea")
            .row(Kind.PRODUCTS, "product_id", "wine", "name", "", "category", "Wine")
            .row(Kind.CUSTOMERS, "customer_id", "anna", "city", "Omsk", "consent_email", "yes", "phone", "")
            .row(Kind.CAMPAIGNS, "campaign_id", "k1", "name", "Friday wine")
            .row(Kind.TARGETS, "campaign_id", "k1", "customer_id", "anna", "arm", "treated")
            .row(Kind.TARGETS, "campaign_id", "k1", "customer_id", "boris", "arm", "control")
            .row(Kind.REDEMPTIONS, "campaign_id", "k1", "customer_id", "anna", "receipt_id", "a2")
            .snapshot();
    private static final CustomerFacts FACTS =
            new CustomerFacts(new Dimensions(BASE, BASE.asOf(), GroupCutoffs.DEFAULT));

    private final CustomerCard anna = CustomerCard.of(FACTS, "anna").orElseThrow();

    @Test
    void receiptsAreToldTheLastFirst() {
        assertThat(anna.receipts()).extracting(CardReceipt::number).containsExactly("a4", "a3", "a2", "a1");
        assertThat(anna.receipts()).extracting(CardReceipt::amount).containsExactly(-400L, 400L, 800L, 2000L);
        assertThat(anna.receipts()).extracting(CardReceipt::visit).containsExactly(false, true, true, true);
        CardReceipt first = anna.receipts().getLast();
        assertThat(first.day()).isEqualTo((int) LocalDate.of(2026, 1, 1).toEpochDay());
        assertThat(first.store()).isEqualTo("North");
        assertThat(first.channel()).isEqualTo("till");
        assertThat(first.lines()).isEqualTo(2);
    }

    @Test
    void linesAreCalledByTheFirstNameThereIs() {
        List<CardLine> lines = anna.lines(anna.receipts().getLast(), List.of("name_ru", "name"));
        assertThat(lines)
                .containsExactlyInAnyOrder(
                        new CardLine("tea", "Green tea", 1000, 500), new CardLine("wine", "", 2000, 1500));
    }

    @Test
    void silenceIsMeasuredByTheOwnRhythm() {
        Standing standing = anna.standing();
        assertThat(standing.group()).isEqualTo(Group.CHURNED);
        assertThat(standing.silence()).isEqualTo(100);
        assertThat(standing.rhythm()).isEqualTo(10);
        assertThat(standing.own()).isTrue();
        assertThat(standing.rhythms()).isEqualTo(10);
        Standing boris = CustomerCard.of(FACTS, "boris").orElseThrow().standing();
        assertThat(boris.own()).isFalse();
        assertThat(boris.group()).isEqualTo(Group.NEW);
    }

    @Test
    void theTopCategoryIsWhereTheMoneyWent() {
        CustomerValues category = FACTS.of(CustomerColumn.of(CustomerFact.TOP_CATEGORY));
        assertThat(((CustomerValues.Words) category).at(anna.customer())).isEqualTo("Wine");
    }

    @Test
    void attributesAreThoseThatAreThere() {
        assertThat(anna.attributes()).containsOnly(Map.entry("city", "Omsk"), Map.entry("consent_email", "yes"));
    }

    @Test
    void campaignsSayTheArmAndWhetherTheOfferWasUsed() {
        assertThat(anna.campaigns())
                .containsExactly(new CardCampaign("k1", "Friday wine", "treated", Column.NO_INT, true));
        assertThat(CustomerCard.of(FACTS, "boris").orElseThrow().campaigns())
                .containsExactly(new CardCampaign("k1", "Friday wine", "control", Column.NO_INT, false));
    }

    @Test
    void whoIsNotInTheBaseHasNoCard() {
        assertThat(CustomerCard.of(FACTS, "nobody")).isEmpty();
    }
}
