package org.cvmworkbench.model.scenario;

import java.util.List;

/// What an offer is about; with nothing named, the whole receipt.
public record Scope(List<String> categories, List<String> products, List<String> brands, List<String> suppliers) {
    public static final Scope WHOLE_RECEIPT = new Scope(List.of(), List.of(), List.of(), List.of());

    public Scope {
        categories = checked("categories", categories);
        products = checked("products", products);
        brands = checked("brands", brands);
        suppliers = checked("suppliers", suppliers);
    }

    public boolean isWholeReceipt() {
        return equals(WHOLE_RECEIPT);
    }

    private static List<String> checked(String name, List<String> values) {
        return values.isEmpty() ? List.of() : Limit.checkTexts(name, values);
    }
}
