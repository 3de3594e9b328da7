package org.cvmworkbench.demo;

import java.util.Set;

/// What stays the same about a customer from visit to visit.
///
/// @param appetite factor of the lines of a basket, 1 on average
/// @param favouriteThemes the two reasons to shop that arise more often than with others
/// @param outlet where this customer prefers to buy
record Shopper(
        int customer, int store, Outlet outlet, double appetite, Set<Integer> favouriteThemes, Set<Theme.Need> needs) {}
