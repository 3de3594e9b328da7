package org.cvmworkbench.charts;

/// The size of a picture, in pixels of the design.
public record Extent(int width, int height) {
    static final Extent ANY = new Extent(0, 0);

    /// Large enough for both.
    public Extent atLeast(Extent other) {
        return new Extent(Math.max(width, other.width), Math.max(height, other.height));
    }
}
