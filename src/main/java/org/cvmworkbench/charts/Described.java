package org.cvmworkbench.charts;

import org.jfree.chart.JFreeChart;

/// A picture and what it shows, in words.
///
/// @param least where it is smaller than this, numbers are left out
/// @param full where it is smaller than this, numbers are shortened
public record Described(JFreeChart chart, ChartDescription description, Extent least, Extent full) {
    Described(JFreeChart chart, ChartDescription description) {
        this(chart, description, Extent.ANY, Extent.ANY);
    }
}
