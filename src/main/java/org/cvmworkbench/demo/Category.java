package org.cvmworkbench.demo;

/// A category of the assortment.
///
/// @param weight how often it is put into a basket for no particular reason
/// @param margin share of the shelf price that is not cost
/// @param more mean number of further packs of a product, in the same line
record Category(String name, double weight, double margin, double more) {
    static Category read(Row row) {
        return new Category(row.text("category"), row.number("weight"), row.number("margin"), row.number("quantity"));
    }
}
