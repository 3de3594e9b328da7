package org.cvmworkbench.model;

import java.util.Locale;

/// What counts as an item: a product, or something products have in common. Receipts hold items, offers are about them.
public enum ItemKind {
    CATEGORY,
    PRODUCT,
    BRAND,
    SUPPLIER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// As commands and answers write it; but for products, the name of the attribute too.
    public String word() {
        return word;
    }
}
