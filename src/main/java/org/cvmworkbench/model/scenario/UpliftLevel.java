package org.cvmworkbench.model.scenario;

import java.util.Locale;

/// Where an uplift was measured; it decides which corrections are still to be made.
public enum UpliftLevel {
    /// Units of the promoted product.
    ITEM,
    /// Sales or buyers of its category.
    CATEGORY,
    /// All spend of the targeted against control: cannibalisation and halo are inside already.
    RECEIPT;

    /// As the scenario file writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
