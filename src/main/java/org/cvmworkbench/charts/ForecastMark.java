package org.cvmworkbench.charts;

import java.awt.Stroke;

/// A value of a forecast that is pointed out by a line with its name.
record ForecastMark(double value, Label label, Stroke stroke) {}
