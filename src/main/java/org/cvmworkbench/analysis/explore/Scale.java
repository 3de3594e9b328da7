package org.cvmworkbench.analysis.explore;

/// How the numbers of a histogram are laid out.
public enum Scale {
    /// Bins of equal width; the highest numbers share the last.
    LINEAR,
    /// Bins that grow with the numbers in them, ten a power of ten, up to the highest number.
    LOGARITHMIC
}
