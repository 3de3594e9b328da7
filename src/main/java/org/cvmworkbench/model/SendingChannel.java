package org.cvmworkbench.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way to write to customers: the attribute that holds their consent to it, and the one that holds the address.
public enum SendingChannel {
    EMAIL("email"),
    SMS("phone"),
    /// Goes to the application a customer has installed: the key is the address.
    PUSH("");

    private final String address;

    SendingChannel(String address) {
        this.address = address;
    }

    public String consentAttribute() {
        return "consent_" + word();
    }

    /// The attribute with the address; empty where the customer's key is enough.
    public Optional<String> addressAttribute() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    /// An address as it is written to, without what stands between the digits of a number. Empty where nothing could
    /// arrive: a mailbox needs one `@`, something before it and a domain behind, a number 5 to 15 digits (E.164).
    public Optional<String> usable(String written) {
        return switch (this) {
            case EMAIL -> Optional.of(written.strip()).filter(Addresses::isMailbox);
            case SMS -> Addresses.number(written.strip());
            case PUSH -> Optional.of(written);
        };
    }

    /// The same text for whatever leads to the same person: capitals in a mailbox and the prefix of a number say
    /// nothing.
    ///
    /// @param usable as [#usable] has it
    public String same(String usable) {
        return switch (this) {
            case EMAIL -> usable.toLowerCase(Locale.ROOT);
            case SMS -> Addresses.abroad(usable);
            case PUSH -> usable;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SendingChannel> of(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }
}
