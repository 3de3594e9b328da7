package org.cvmworkbench.analysis.basket;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.model.ItemKind;

/// The items of a base. 0 is no item.
///
/// @param ofProduct the item each product is, 0 where it is none
/// @param keys of the items, as a scope names them
/// @param names of products, where a file has them
public record Items(ItemKind kind, int[] ofProduct, Dictionary keys, Coded names) {
    public static Items of(Products products, ItemKind kind) {
        Coded names = products.attribute("name");
        if (kind == ItemKind.PRODUCT) {
            int[] itself = IntStream.range(0, products.size()).toArray();
            return new Items(kind, itself, products.keys(), names);
        }
        Coded attribute = products.attribute(kind.word());
        int[] codes = IntStream.range(0, products.size()).map(attribute::code).toArray();
        return new Items(kind, codes, attribute.dictionary(), names);
    }

    /// The same, called as readers of another language call them.
    ///
    /// @param attributes of products, of which the first that is there names them
    public Items calledBy(List<String> attributes, Products products) {
        return attributes.stream()
                .map(products::attribute)
                .filter(Coded::present)
                .findFirst()
                .map(called -> new Items(kind, ofProduct, keys, called))
                .orElse(this);
    }

    /// One more than the highest item.
    public int size() {
        return keys.size();
    }

    public String key(int item) {
        return keys.value(item);
    }

    /// What a reader calls it: the name of a product where there is one.
    public String label(int item) {
        String name = kind == ItemKind.PRODUCT ? names.text(item) : "";
        return name.isEmpty() ? key(item) : name;
    }
}
