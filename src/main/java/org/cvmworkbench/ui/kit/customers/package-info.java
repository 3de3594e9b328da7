/// Customers in a table of any size, and the bar above it that counts them and writes their list.
///
/// Used by the rooms. On the JavaFX thread; whatever goes through all customers runs as a job.
@NullMarked
package org.cvmworkbench.ui.kit.customers;

import org.jspecify.annotations.NullMarked;
