package org.cvmworkbench.workspace.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cvmworkbench.analysis.contact.Strata;
import org.cvmworkbench.analysis.rules.Dimensions;

/// By what a control group is spread evenly.
public enum Stratum {
    /// By nothing: everybody has the same chance, whoever it hits.
    NONE,
    /// By life-cycle group.
    GROUP,
    /// By cell of recency and frequency.
    RF;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stratum> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    Strata strata(Dimensions dimensions) {
        return switch (this) {
            case NONE -> Strata.NONE;
            case GROUP -> Strata.of(dimensions.groups());
            case RF -> Strata.of(dimensions.rfm());
        };
    }
}
