/// Results as JFreeCharts with one theme and palette, and each picture described in words.
///
/// No JavaFX here. Used by `export` and above. Pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.charts;

import org.jspecify.annotations.NullMarked;
