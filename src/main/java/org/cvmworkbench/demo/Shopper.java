package org.cvmworkbench.demo;

import java.util.Set;

/// What stays the same about a customer from visit to visit.
///
/// @param outlet where this customer prefers to buy
/// @param appetite factor of the lines of a basket, 1 on average
/// @param favourite one of the two reasons to shop that arise more often than with others
/// @param other the second of them
record Shopper(
        int customer, int store, Outlet outlet, double appetite, int favourite, int other, Set<Theme.Need> needs) {
    boolean favours(int theme) {
        return theme == favourite || theme == other;
    }
}
