package org.cvmworkbench.demo;

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
        for (int line = 0; line < size; line++) if (products[line] == product) return true;
        return false;
    }

    boolean containsCategory(int category) {
        for (int line = 0; line < size; line++) if (Catalogue.categoryOf(products[line]) == category) return true;
        return false;
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
