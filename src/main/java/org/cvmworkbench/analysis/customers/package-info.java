/// Customers one by one: the columns of their table, any number of them in any order, the card of one, the search for
/// one.
///
/// Used by `ui` for tables, cards and the palette. Pure functions on a snapshot, safe on any thread; those that are
/// O(customers) belong into a job.
@NullMarked
package org.cvmworkbench.analysis.customers;

import org.jspecify.annotations.NullMarked;
