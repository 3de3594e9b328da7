package org.cvmworkbench.workspace.settings;

/// Where a window stands, in pixels of the screen.
public record Bounds(double x, double y, double width, double height, boolean maximized) {}
