package org.cvmworkbench.demo;

/// Identifiers: a letter and digits, the same in every locale.
final class Ids {
    private Ids() {}

    /// @param customer from 0
    static String customer(int customer) {
        return "C" + digits(customer + 1, 7);
    }

    /// @param product from 0
    static String product(int product) {
        return "P" + digits(product + 1, 4);
    }

    /// @param number from 1
    static String receipt(int number) {
        return "R" + digits(number, 8);
    }

    /// With leading zeros.
    static String digits(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
