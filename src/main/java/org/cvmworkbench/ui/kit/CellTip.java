package org.cvmworkbench.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The sentence of the cell under the pointer, below the cell, once the pointer rests.
final class CellTip {
    private static final double BELOW = 4;

    private final Region pane;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));

    CellTip(Region pane) {
        this.pane = pane;
    }

    void show(String sentence, Rectangle2D cell) {
        hide();
        tip.setText(sentence);
        rest.setOnFinished(rested -> {
            Point2D corner = pane.localToScreen(cell.getMinX(), cell.getMaxY() + BELOW);
            boolean seen = corner != null && pane.getScene().getWindow().isShowing();
            if (seen) tip.show(pane, corner.getX(), corner.getY());
        });
        rest.playFromStart();
    }

    void hide() {
        rest.stop();
        tip.hide();
    }
}
