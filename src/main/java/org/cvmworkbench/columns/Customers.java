package org.cvmworkbench.columns;

import java.util.Map;
import java.util.Set;

/// The customers of the base, as dense numbers from 0 to `count() - 1`: everybody who is in a customers file or on a
/// receipt. A number holds for one snapshot only; what is kept names customers by their key.
///
/// @param dictionary the keys
/// @param codes the code of each customer's key, ascending
/// @param attributes by name, as the files had them
public record Customers(Dictionary dictionary, int[] codes, Map<String, Coded> attributes) {
    public Customers {
        attributes = Map.copyOf(attributes);
    }

    public int count() {
        return codes.length;
    }

    public String key(int customer) {
        return dictionary.value(codes[customer]);
    }

    public Set<String> attributeNames() {
        return attributes.keySet();
    }

    /// An attribute; one that no file had is empty for everybody.
    public Coded attribute(String name) {
        Coded attribute = attributes.get(name);
        return attribute == null ? new Coded(Dictionary.empty("customers." + name), new int[0]) : attribute;
    }
}
