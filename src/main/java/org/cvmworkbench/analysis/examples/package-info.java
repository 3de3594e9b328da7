/// The worked examples of the trade and the published numbers, recomputed: what `cvm-workbench check` shows.
///
/// Used by `workspace`, `batch` and the help; uses the other analysis packages. Pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.examples;

import org.jspecify.annotations.NullMarked;
