package org.cvmworkbench.demo;

/// Consents of one customer, to the keeping of the data and to each channel.
record Consents(Consent data, Consent email, Consent sms, Consent push) {
    boolean allow(ContactChannel channel) {
        return data == Consent.YES && to(channel) == Consent.YES;
    }

    private Consent to(ContactChannel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS -> sms;
            case PUSH -> push;
        };
    }
}
