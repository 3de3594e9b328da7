package org.cvmworkbench.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way to write to customers: the attribute that holds their consent to it, and the one that holds the address.
public enum SendingChannel {
    EMAIL("email"),
    SMS("phone"),
    /// Goes to the application a customer has installed: the key is the address.
    PUSH("");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s()./-]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,15}");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]+@[^\\s@]+");
    /// A number within Russia: the 8 in front stands for +7.
    private static final Pattern INLAND = Pattern.compile("8[0-9]{10}");

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

    /// An address as it is written to, without what stands between the digits of a number. Empty where it cannot be
    /// one: a mailbox needs something on either side of one `@`, a number has 5 to 15 digits (E.164).
    public Optional<String> usable(String written) {
        String stripped = written.strip();
        return switch (this) {
            case EMAIL ->
                Optional.of(stripped).filter(one -> MAILBOX.matcher(one).matches());
            case SMS ->
                Optional.of(BETWEEN_DIGITS.matcher(stripped).replaceAll(""))
                        .filter(one -> NUMBER.matcher(one).matches());
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
            case SMS -> INLAND.matcher(usable).matches() ? "7" + usable.substring(1) : usable.replace("+", "");
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
