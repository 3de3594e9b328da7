package org.cvmworkbench.demo;

import java.util.List;

/// A kind of goods in all its varieties and sizes, before a brand makes products of it.
///
/// @param price of the first size, at an ordinary brand, at the end of the history
record Article(
        String category,
        String subcategory,
        String name,
        String nameRu,
        List<String> varieties,
        List<String> varietiesRu,
        List<PackSize> sizes,
        double price) {
    /// Two packs of one litre cost less than one of two.
    private static final double SIZE_EXPONENT = 0.88;

    static Article read(Row row) {
        return new Article(
                row.text("category"),
                row.text("subcategory"),
                row.text("item"),
                row.text("item_ru"),
                row.list("varieties"),
                row.list("varieties_ru"),
                row.list("sizes").stream().map(PackSize::new).toList(),
                row.number("price"));
    }

    double price(PackSize size) {
        return price * StrictMath.pow(size.amount() / sizes.getFirst().amount(), SIZE_EXPONENT);
    }
}
