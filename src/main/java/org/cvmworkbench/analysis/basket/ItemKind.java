package org.cvmworkbench.analysis.basket;

import java.util.Locale;

/// What counts as an item of a receipt: a product, or something products have in common.
public enum ItemKind {
    PRODUCT,
    CATEGORY,
    BRAND,
    SUPPLIER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// As commands and answers write it; but for products, the name of the attribute too.
    public String word() {
        return word;
    }
}
