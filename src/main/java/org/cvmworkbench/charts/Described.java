package org.cvmworkbench.charts;

import org.jfree.chart.JFreeChart;

/// A picture and what it shows, in words.
public record Described(JFreeChart chart, ChartDescription description) {}
