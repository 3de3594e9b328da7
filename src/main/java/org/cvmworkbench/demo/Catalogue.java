package org.cvmworkbench.demo;

import java.util.List;

/// The assortment: categories and products, by number. The products of a category are neighbours.
record Catalogue(List<Category> categories, List<Product> products) {
    static final int CATEGORIES = 40;
    static final int PRODUCTS_A_CATEGORY = 50;

    /// The number of the category of this name.
    int category(String name) {
        for (int category = 0; category < categories.size(); category++) {
            if (categories.get(category).name().equals(name)) return category;
        }
        throw new IllegalArgumentException("no category " + name);
    }

    static int categoryOf(int product) {
        return product / PRODUCTS_A_CATEGORY;
    }
}
