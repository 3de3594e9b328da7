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

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SendingChannel> of(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }
}
