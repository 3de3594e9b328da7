package org.cvmworkbench.charts;

/// A name at the end of a line, at the coordinates of its data.
record EndLabel(double x, double y, Label label) {}
