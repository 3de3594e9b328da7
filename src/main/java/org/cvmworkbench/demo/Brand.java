package org.cvmworkbench.demo;

import java.util.List;

/// An invented brand and the supplier behind it.
///
/// @param priceFactor of its prices against an ordinary brand
record Brand(String name, String nameRu, String supplier, double priceFactor, List<String> categories) {
    static Brand read(Row row) {
        return new Brand(
                row.text("brand"),
                row.text("brand_ru"),
                row.text("supplier"),
                row.number("price_factor"),
                row.list("categories"));
    }
}
