package org.cvmworkbench.model.scenario;

import java.util.List;
import org.cvmworkbench.model.ItemKind;

/// What an offer is about; with nothing named, the whole receipt.
public record Scope(List<String> categories, List<String> products, List<String> brands, List<String> suppliers) {
    public static final Scope WHOLE_RECEIPT = new Scope(List.of(), List.of(), List.of(), List.of());

    public Scope {
        categories = checked("categories", categories);
        products = checked("products", products);
        brands = checked("brands", brands);
        suppliers = checked("suppliers", suppliers);
    }

    /// Things of one kind, by their keys.
    public static Scope of(ItemKind kind, List<String> keys) {
        List<String> none = List.of();
        return switch (kind) {
            case CATEGORY -> new Scope(keys, none, none, none);
            case PRODUCT -> new Scope(none, keys, none, none);
            case BRAND -> new Scope(none, none, keys, none);
            case SUPPLIER -> new Scope(none, none, none, keys);
        };
    }

    public boolean isWholeReceipt() {
        return equals(WHOLE_RECEIPT);
    }

    private static List<String> checked(String name, List<String> values) {
        return values.isEmpty() ? List.of() : Limit.checkTexts(name, values);
    }
}
