package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What a snapshot says, in words: equal for snapshots that differ in their codes and dense numbers only.
final class Content {
    private Content() {}

    static List<String> of(Snapshot snapshot) {
        List<String> said = new ArrayList<>();
        Customers customers = snapshot.customers();
        for (int customer = 0; customer < customers.count(); customer++) {
            StringBuilder line = new StringBuilder("customer ").append(customers.key(customer));
            for (String name : customers.attributeNames().stream().sorted().toList()) {
                line.append(' ')
                        .append(name)
                        .append('=')
                        .append(customers.attribute(name).text(customer));
            }
            said.add(line.toString());
        }
        Products products = snapshot.products();
        for (int product = 1; product < products.size(); product++) {
            Coded category = products.attribute("category");
            if (!category.present() || category.code(product) == 0) continue;
            said.add("product " + products.keys().value(product) + " " + category.text(product) + " "
                    + products.unitCost(product));
        }
        for (int customer = 0; customer <= customers.count(); customer++) addLines(snapshot, customer, said);
        said.sort(null);
        return said;
    }

    private static void addLines(Snapshot snapshot, int customer, List<String> said) {
        Receipts receipts = snapshot.receipts();
        Lines lines = snapshot.lines();
        String key = customer < receipts.customers() ? snapshot.customers().key(customer) : "nobody";
        for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
            for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                said.add(key + " bought " + snapshot.products().keys().value(lines.product()[line]) + " for "
                        + lines.amount()[line] + " on " + receipts.day()[receipt] + " at " + receipts.second()[receipt]
                        + " in " + receipts.number().text(receipt));
            }
        }
    }
}
