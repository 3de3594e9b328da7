package org.cvmworkbench.ui.kit.explore;

/// What a person does with a brush.
public interface Brushing {
    /// A hand takes hold of the histogram, or is about to: it may come several times.
    void grab();

    /// It covers these bins now.
    ///
    /// @param gesture the same for all steps of one movement
    void brush(BinSpan span, String gesture);

    /// The hand has let go of it.
    void release();

    /// It is to cover nothing.
    void clear();
}
