/// The segments room: customers seen along their facets, chosen by brush, block or rule, kept under a name.
///
/// Used by `ui.shell`. On the JavaFX thread; counting is done by jobs.
@NullMarked
package org.cvmworkbench.ui.segments;

import org.jspecify.annotations.NullMarked;
