package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.model.scenario.Scope;

/// Which products an offer is about.
final class ScopeProducts {
    private ScopeProducts() {}

    /// By product; every one of them, the nameless too, where the scope is the whole receipt.
    static boolean[] of(Products products, Scope scope) {
        boolean[] in = new boolean[products.size()];
        if (scope.isWholeReceipt()) Arrays.fill(in, true);
        add(in, products.attribute("category"), scope.categories());
        add(in, products.attribute("brand"), scope.brands());
        add(in, products.attribute("supplier"), scope.suppliers());
        for (String key : scope.products()) {
            int product = products.keys().codeOf(key);
            if (product > 0) in[product] = true;
        }
        return in;
    }

    private static void add(boolean[] in, Coded attribute, List<String> words) {
        for (String word : words) {
            int code = attribute.dictionary().codeOf(word);
            for (int product = 1; code > 0 && product < in.length; product++) {
                if (attribute.code(product) == code) in[product] = true;
            }
        }
    }
}
