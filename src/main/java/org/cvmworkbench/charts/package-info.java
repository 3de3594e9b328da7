/// Results as JFreeCharts with one theme and palette, and each picture described in words.
///
/// No JavaFX here: a chart class takes a result record and a [org.cvmworkbench.charts.ChartStyle] and answers a
/// [org.cvmworkbench.charts.Described]; [org.cvmworkbench.charts.Pictures] writes it as PNG or SVG. Used by `export`
/// and above. Pure functions, safe on any thread; a JFreeChart itself stays on one.
@NullMarked
package org.cvmworkbench.charts;

import org.jspecify.annotations.NullMarked;
