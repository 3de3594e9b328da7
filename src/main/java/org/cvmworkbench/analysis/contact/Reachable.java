package org.cvmworkbench.analysis.contact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.SendingChannel;

/// Those of an audience who may be written to through a channel and can be, and how many may or can not.
///
/// It takes a clear yes to the use of personal data, a clear yes to the channel, and an address.
public record Reachable(CustomerSet customers, Map<Exclusion, Integer> excluded) {
    /// O(customers).
    public static Reachable of(Customers all, CustomerSet audience, SendingChannel channel) {
        Consents data = Consents.of(all, "consent_data");
        Consents toChannel = Consents.of(all, channel.consentAttribute());
        Optional<Coded> address = channel.addressAttribute().map(all::attribute);
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Exclusion exclusion : Exclusion.values()) excluded.put(exclusion, 0);
        CustomerSet reachable = CustomerSet.where(all.count(), customer -> {
            if (!audience.contains(customer)) return false;
            Optional<Exclusion> why = exclusion(data.of(customer), toChannel.of(customer))
                    .or(() ->
                            address.filter(column -> column.code(customer) == 0).map(column -> Exclusion.NO_ADDRESS));
            why.ifPresent(exclusion -> excluded.merge(exclusion, 1, Integer::sum));
            return why.isEmpty();
        });
        return new Reachable(reachable, excluded);
    }

    private static Optional<Exclusion> exclusion(Consent data, Consent channel) {
        if (data == Consent.NO) return Optional.of(Exclusion.DATA_CONSENT_REFUSED);
        if (data == Consent.UNKNOWN) return Optional.of(Exclusion.DATA_CONSENT_UNKNOWN);
        return switch (channel) {
            case YES -> Optional.empty();
            case NO -> Optional.of(Exclusion.CHANNEL_CONSENT_REFUSED);
            case UNKNOWN -> Optional.of(Exclusion.CHANNEL_CONSENT_UNKNOWN);
        };
    }
}
