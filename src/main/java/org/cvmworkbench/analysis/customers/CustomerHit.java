package org.cvmworkbench.analysis.customers;

/// A customer that was found.
///
/// @param key by which the card is opened
/// @param by what it was found by
/// @param value the whole of what was found: the phone, the email …
/// @param exact whether all of it was asked for
public record CustomerHit(String key, By by, String value, boolean exact) {
    /// What customers are found by, the surest first.
    public enum By {
        KEY,
        CARD,
        PHONE,
        EMAIL,
        NAME
    }
}
