package org.cvmworkbench.ui.kit.explore;

/// What dragging across a histogram does to its brush: depends on where it began.
final class BrushDrag {
    /// Which end of the brush was taken hold of.
    enum End {
        LOW,
        HIGH,
        NONE
    }

    private End end = End.NONE;
    private BinSpan before = new BinSpan(0, 1);
    private boolean moves;
    private int begun;

    /// @param span the brush as it is
    /// @param inside whether the hand is on it, so that dragging moves it
    void press(End taken, BinSpan span, boolean inside, int bin) {
        end = taken;
        before = span;
        moves = inside;
        begun = bin;
    }

    /// The brush with the hand at this bin.
    BinSpan moved(int bin, int bins) {
        return switch (end) {
            case LOW -> before.startingAt(before.from() + bin - begun);
            case HIGH -> before.endingAt(before.to() + bin - begun, bins);
            case NONE -> moves ? before.moved(bin - begun, bins) : BinSpan.across(begun, bin);
        };
    }
}
