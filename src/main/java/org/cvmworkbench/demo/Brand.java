package org.cvmworkbench.demo;

import java.util.List;

/// An invented brand and the supplier behind it.
///
/// @param priceFactor of its prices against an ordinary brand
/// @param ranges the categories it is in, or parts of them: `Canned food/Fish`
record Brand(String name, String nameRu, String supplier, double priceFactor, List<String> ranges) {
    static Brand read(Row row) {
        return new Brand(
                row.text("brand"),
                row.text("brand_ru"),
                row.text("supplier"),
                row.number("price_factor"),
                row.list("ranges"));
    }

    boolean makes(Article article) {
        return ranges.contains(article.category()) || ranges.contains(article.category() + "/" + article.subcategory());
    }
}
