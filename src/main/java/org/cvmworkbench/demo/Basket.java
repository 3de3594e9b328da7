package org.cvmworkbench.demo;

import java.util.Arrays;

/// The lines of one receipt, refilled for each: products and quantities in thousandths. Not thread-safe.
final class Basket {
    static final int MOST_LINES = 30;

    private final int[] products = new int[MOST_LINES];
    private final int[] quantities = new int[MOST_LINES];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int product, int thousandths) {
        products[size] = product;
        quantities[size++] = thousandths;
    }

    boolean contains(int product) {
        return Arrays.stream(products, 0, size).anyMatch(held -> held == product);
    }

    boolean containsCategory(int category) {
        return Arrays.stream(products, 0, size)
                .anyMatch(product -> product / Catalogue.PRODUCTS_A_CATEGORY == category);
    }

    int size() {
        return size;
    }

    int product(int line) {
        return products[line];
    }

    int quantity(int line) {
        return quantities[line];
    }
}
