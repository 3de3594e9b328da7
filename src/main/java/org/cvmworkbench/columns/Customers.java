package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
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

    /// The customer with a key. O(words) to find the key.
    public OptionalInt find(String key) {
        int code = dictionary.codeOf(key);
        int customer = code > 0 ? Arrays.binarySearch(codes, code) : -1;
        return customer < 0 ? OptionalInt.empty() : OptionalInt.of(customer);
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
