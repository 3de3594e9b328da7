package org.cvmworkbench.analysis.contact;

/// Why a customer is not written to; the first that holds is the one counted.
public enum Exclusion {
    LEFT_FOR_GOOD("leftForGood"),
    DATA_CONSENT_REFUSED("dataConsentRefused"),
    DATA_CONSENT_UNKNOWN("dataConsentUnknown"),
    CHANNEL_CONSENT_REFUSED("channelConsentRefused"),
    CHANNEL_CONSENT_UNKNOWN("channelConsentUnknown"),
    NO_ADDRESS("noAddress"),
    ADDRESS_REFUSED("addressRefused");

    private final String word;

    Exclusion(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
