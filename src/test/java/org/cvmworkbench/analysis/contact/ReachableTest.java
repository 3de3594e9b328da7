package org.cvmworkbench.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachableTest {
    private static final Snapshot BASE = new SampleBase()
            .visit("stranger", "1", "2026-01-01", 100)
            .row(Kind.CUSTOMERS, row("glad", "yes", "да", "glad@example.org"))
            .row(Kind.CUSTOMERS, row("shy", "no", "yes", "shy@example.org"))
            .row(Kind.CUSTOMERS, row("silent", "", "yes", "silent@example.org"))
            .row(Kind.CUSTOMERS, row("unwilling", "yes", "нет", "unwilling@example.org"))
            .row(Kind.CUSTOMERS, row("unasked", "1", "perhaps", "unasked@example.org"))
            .row(Kind.CUSTOMERS, row("homeless", "true", "Y", ""))
            .snapshot();

    @Test
    void onlyAClearYesWithAnAddressIsWrittenTo() {
        Customers customers = BASE.customers();
        CustomerSet everybody = CustomerSet.all(customers.count());
        Reachable reachable = Reachable.of(customers, everybody, SendingChannel.EMAIL);
        assertThat(reachable.customers().count()).isEqualTo(1);
        assertThat(customers.key(reachable.customers().toArray()[0])).isEqualTo("glad");
        assertThat(reachable.excluded())
                .containsEntry(Exclusion.DATA_CONSENT_REFUSED, 1)
                .containsEntry(Exclusion.DATA_CONSENT_UNKNOWN, 2)
                .containsEntry(Exclusion.CHANNEL_CONSENT_REFUSED, 1)
                .containsEntry(Exclusion.CHANNEL_CONSENT_UNKNOWN, 1)
                .containsEntry(Exclusion.NO_ADDRESS, 1);
    }

    @Test
    void whoIsGoneOrSharesARefusedAddressIsNotWrittenTo() {
        Snapshot base = new SampleBase()
                .row(Kind.CUSTOMERS, row("glad", "yes", "yes", "glad@example.org"))
                .row(Kind.CUSTOMERS, row("wife", "yes", "yes", "home@example.org"))
                .row(Kind.CUSTOMERS, row("husband", "yes", "no", "home@example.org"))
                .row(Kind.CUSTOMERS, "customer_id", "late", "lapse_reason", "умер")
                .row(Kind.CUSTOMERS, row("late", "yes", "yes", "late@example.org"))
                .snapshot();
        Customers customers = base.customers();
        Reachable reachable = Reachable.of(customers, CustomerSet.all(customers.count()), SendingChannel.EMAIL);
        assertThat(Arrays.stream(reachable.customers().toArray()).mapToObj(customers::key))
                .containsExactly("glad");
        assertThat(reachable.excluded())
                .containsEntry(Exclusion.LEFT_FOR_GOOD, 1)
                .containsEntry(Exclusion.CHANNEL_CONSENT_REFUSED, 1)
                .containsEntry(Exclusion.ADDRESS_REFUSED, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, bob@x.com, ' Bob@X.com '",
        "SMS, +79000000001, +7 (900) 000-00-01",
        "SMS, 89000000001, +7 900 000.00.01",
        "SMS, 7900/0000001, 8 900 0000001",
    })
    void aRefusalHoldsHoweverTheAddressIsSpelt(SendingChannel channel, String listed, String refused) {
        String consent = channel.consentAttribute();
        String address = channel.addressAttribute().orElseThrow();
        Customers customers = new SampleBase()
                .row(Kind.CUSTOMERS, "customer_id", "one", "consent_data", "yes", consent, "yes", address, listed)
                .row(Kind.CUSTOMERS, "customer_id", "other", "consent_data", "yes", consent, "no", address, refused)
                .snapshot()
                .customers();
        Reachable reachable = Reachable.of(customers, CustomerSet.all(2), channel);
        assertThat(reachable.customers().count()).isZero();
        assertThat(reachable.excluded()).containsEntry(Exclusion.ADDRESS_REFUSED, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, not an email",
        "EMAIL, -",
        "EMAIL, @x.com",
        "SMS, n/a",
        "SMS, 1",
        "SMS, -",
        "SMS, 12345678901234567"
    })
    void whatCannotBeAnAddressIsNone(SendingChannel channel, String written) {
        Customers customers = new SampleBase()
                .row(
                        Kind.CUSTOMERS,
                        "customer_id",
                        "one",
                        "consent_data",
                        "yes",
                        channel.consentAttribute(),
                        "yes",
                        channel.addressAttribute().orElseThrow(),
                        written)
                .snapshot()
                .customers();
        assertThat(Reachable.of(customers, CustomerSet.all(1), channel).excluded())
                .containsEntry(Exclusion.NO_ADDRESS, 1);
    }

    @Test
    void aConsentThatALaterFileLeavesEmptyIsTakenBack() {
        Snapshot base = new SampleBase()
                .row(Kind.CUSTOMERS, row("anna", "yes", "yes", "anna@example.org"))
                .row(Kind.CUSTOMERS, row("anna", "yes", "", "anna@example.org"))
                .snapshot();
        Reachable reachable = Reachable.of(base.customers(), CustomerSet.all(1), SendingChannel.EMAIL);
        assertThat(reachable.excluded()).containsEntry(Exclusion.CHANNEL_CONSENT_UNKNOWN, 1);
    }

    @Test
    void aBaseWithoutConsentsReachesNobody() {
        Snapshot bare = new SampleBase().visit("anna", "1", "2026-01-01", 100).snapshot();
        Reachable reachable = Reachable.of(bare.customers(), CustomerSet.all(1), SendingChannel.PUSH);
        assertThat(reachable.customers().count()).isZero();
    }

    private static String[] row(String customer, String data, String email, String address) {
        return new String[] {"customer_id", customer, "consent_data", data, "consent_email", email, "email", address};
    }
}
