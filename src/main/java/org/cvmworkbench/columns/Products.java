package org.cvmworkbench.columns;

import java.util.Map;

/// The products of the base, numbered by the code of their key; 0 is "no product".
///
/// @param keys the keys
/// @param filed by product, whether a file names it; the others are only on receipts
/// @param attributes by name (`name`, `category`, `supplier` …), each by product
/// @param unitCost in ten-thousandths, [Column#NO_LONG] where unknown; empty where no file had costs
public record Products(Dictionary keys, boolean[] filed, Map<String, Coded> attributes, long[] unitCost) {
    public Products {
        attributes = Map.copyOf(attributes);
    }

    /// One more than the highest product.
    public int size() {
        return keys.size();
    }

    public Coded attribute(String name) {
        Coded attribute = attributes.get(name);
        return attribute == null ? new Coded(Dictionary.empty("products." + name), new int[0]) : attribute;
    }

    public long unitCost(int product) {
        return unitCost.length == 0 ? Column.NO_LONG : unitCost[product];
    }
}
