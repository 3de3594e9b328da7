package org.cvmworkbench.demo;

/// One line of a receipt: money in kopecks, quantity in thousandths. amount = price × quantity − discount, the product
/// rounded half up.
record Sale(int product, int quantity, int price, long discount) {
    /// @param off share of the price that is taken off
    static Sale of(int product, int quantity, int price, double off) {
        return new Sale(product, quantity, price, StrictMath.round(gross(price, quantity) * off));
    }

    private static long gross(int price, int quantity) {
        return ((long) price * quantity + 500) / 1000;
    }

    long amount() {
        return Long.signum(quantity) * gross(price, Math.abs(quantity)) - discount;
    }

    /// The same, given back.
    Sale reversed() {
        return new Sale(product, -quantity, price, -discount);
    }
}
