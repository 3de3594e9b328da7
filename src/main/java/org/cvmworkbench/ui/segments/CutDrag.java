package org.cvmworkbench.ui.segments;

import java.util.function.Supplier;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.ui.kit.explore.Cutting;

/// Moves the cut points of the grid by hand: a pixel is a day, eight pixels are a visit.
final class CutDrag implements Cutting {
    private static final double PIXELS_A_VISIT = 8;

    private final GridCuts cuts;
    private final Supplier<GridShown> shown;
    private GridShown begun;
    private boolean ofRows;
    private int cut;
    private int gestures;

    /// @param shown the grid as it is now
    CutDrag(GridCuts cuts, Supplier<GridShown> shown) {
        this.cuts = cuts;
        this.shown = shown;
        this.begun = shown.get();
    }

    @Override
    public void take(boolean rows, int which) {
        begun = shown.get();
        ofRows = rows;
        cut = which;
        gestures++;
    }

    @Override
    public void drag(double pixels) {
        move(Math.rint(ofRows ? pixels : pixels / PIXELS_A_VISIT));
    }

    @Override
    public void step(boolean rows, int which, int steps) {
        take(rows, which);
        move(steps);
    }

    private void move(double by) {
        RfCuts before = begun.cuts();
        String gesture = "cut-" + gestures;
        if (ofRows) {
            int index = CutPoints.PARTS - begun.rows().get(cut);
            cuts.cut(new RfCuts(moved(before.recency(), index, by, 0), before.frequency()), gesture);
        } else {
            int index = begun.columns().get(cut) - 1;
            cuts.cut(new RfCuts(before.recency(), moved(before.frequency(), index, by, 1)), gesture);
        }
    }

    private static CutPoints moved(CutPoints points, int index, double by, double lowest) {
        return points.moved(index, points.upTo()[index] + by, lowest);
    }
}
