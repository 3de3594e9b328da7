package org.cvmworkbench.analysis.contact;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.Lapse;
import org.cvmworkbench.model.SendingChannel;

/// Those of an audience who may be written to through a channel and can be, and how many may or can not.
///
/// It takes a clear yes to the use of personal data, a clear yes to the channel, and an address that can be one and
/// that nobody refused, another customer neither, however it is spelt there. Who died or moved away is not written to,
/// whatever they once allowed.
public record Reachable(CustomerSet customers, Map<Exclusion, Integer> excluded) {
    /// O(customers).
    public static Reachable of(Customers all, CustomerSet audience, SendingChannel channel) {
        Answers answers = Answers.of(all, channel);
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Exclusion exclusion : Exclusion.values()) excluded.put(exclusion, 0);
        CustomerSet reachable = CustomerSet.where(
                all.count(),
                customer -> audience.contains(customer)
                        && answers.exclusion(customer).isEmpty());
        audience.and(reachable.not())
                .forEach(customer ->
                        answers.exclusion(customer).ifPresent(exclusion -> excluded.merge(exclusion, 1, Integer::sum)));
        return new Reachable(reachable, excluded);
    }

    /// What all customers say of being written to.
    ///
    /// @param refused the addresses that somebody refused
    private record Answers(
            SendingChannel way,
            Consents data,
            Consents channel,
            Lapses lapses,
            Optional<Coded> address,
            Set<String> refused) {
        static Answers of(Customers all, SendingChannel way) {
            Consents data = Consents.of(all, "consent_data");
            Consents channel = Consents.of(all, way.consentAttribute());
            Optional<Coded> address = way.addressAttribute().map(all::attribute);
            Set<String> refused = new HashSet<>();
            address.filter(Coded::present).ifPresent(column -> {
                for (int customer = 0; customer < all.count(); customer++) {
                    boolean no = data.of(customer) == Consent.NO || channel.of(customer) == Consent.NO;
                    if (no) way.usable(column.text(customer)).map(way::same).ifPresent(refused::add);
                }
            });
            return new Answers(way, data, channel, Lapses.of(all), address, refused);
        }

        Optional<Exclusion> exclusion(int customer) {
            if (lapses.of(customer).equals(Optional.of(Lapse.FINAL))) return Optional.of(Exclusion.LEFT_FOR_GOOD);
            if (data.of(customer) == Consent.NO) return Optional.of(Exclusion.DATA_CONSENT_REFUSED);
            if (data.of(customer) == Consent.UNKNOWN) return Optional.of(Exclusion.DATA_CONSENT_UNKNOWN);
            return switch (channel.of(customer)) {
                case YES -> address.flatMap(column -> exclusion(column, customer));
                case NO -> Optional.of(Exclusion.CHANNEL_CONSENT_REFUSED);
                case UNKNOWN -> Optional.of(Exclusion.CHANNEL_CONSENT_UNKNOWN);
            };
        }

        private Optional<Exclusion> exclusion(Coded column, int customer) {
            Optional<String> written = way.usable(column.text(customer));
            if (written.isEmpty()) return Optional.of(Exclusion.NO_ADDRESS);
            return written.map(way::same).filter(refused::contains).map(_ -> Exclusion.ADDRESS_REFUSED);
        }
    }
}
