package org.cvmworkbench.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Texts;

/// What keys of products and campaigns are called.
///
/// @param products names by key
/// @param campaigns names by key
record HeldNames(Map<String, String> products, Map<String, String> campaigns) {
    /// What files call fields whose roles have other words.
    private static final Map<String, String> ROLES = Map.of(
            "customer_id", "customer",
            "receipt_id", "receipt",
            "product_id", "product",
            "campaign_id", "campaign",
            "product_name", "productName",
            "time", "date");

    static HeldNames of(Snapshot snapshot) {
        Products all = snapshot.products();
        Coded names = all.attribute("name");
        Map<String, String> products = new HashMap<>();
        for (int product = 1; product < all.size(); product++) {
            if (names.code(product) != 0) products.put(all.keys().value(product), names.text(product));
        }
        Map<String, String> campaigns = new HashMap<>();
        for (Run run : snapshot.runs(Kind.CAMPAIGNS)) {
            int[] keys = run.codes("campaign_id");
            int[] called = run.codes("name");
            for (int row = 0; row < called.length; row++) {
                if (called[row] == 0) continue;
                campaigns.put(
                        snapshot.dictionaries().get("campaign").value(keys[row]),
                        snapshot.dictionaries().get("campaigns.name").value(called[row]));
            }
        }
        return new HeldNames(products, campaigns);
    }

    Optional<String> product(String key) {
        return Optional.ofNullable(products.get(key));
    }

    Optional<String> campaign(String key) {
        return Optional.ofNullable(campaigns.get(key));
    }

    /// The name of a field as people read it; what files call it where it is not one of ours.
    static String field(String field, Texts texts) {
        String role = ROLES.getOrDefault(field, field.replace('_', '-'));
        return texts.find("customers.attribute." + field)
                .or(() -> texts.find("data.role." + role))
                .orElse(field);
    }
}
