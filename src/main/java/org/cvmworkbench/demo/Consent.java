package org.cvmworkbench.demo;

/// What a customer said when asked for consent.
enum Consent {
    YES("yes"),
    NO("no"),
    UNKNOWN("");

    private final String word;

    Consent(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
