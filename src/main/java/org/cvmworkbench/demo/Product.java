package org.cvmworkbench.demo;

/// A product on the shelf.
///
/// @param number its place in the catalogue, from 0
/// @param price in kopecks, at the end of the history
/// @param cost in kopecks
record Product(
        int number,
        String name,
        String nameRu,
        int category,
        String subcategory,
        Brand brand,
        boolean weighed,
        int price,
        int cost) {
    String id() {
        return Ids.product(number);
    }
}
