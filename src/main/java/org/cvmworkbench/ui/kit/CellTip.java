package org.cvmworkbench.ui.kit;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The sentence of the cell that pointer or keyboard are on, below the cell, once they rest there.
public final class CellTip {
    private static final double BELOW = 4;

    private final Region pane;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));

    public CellTip(Region pane) {
        this.pane = pane;
    }

    /// @param sentence is worded when it is shown
    public void show(Supplier<String> sentence, Rectangle2D cell) {
        hide();
        rest.setOnFinished(rested -> {
            Point2D corner = pane.localToScreen(cell.getMinX(), cell.getMaxY() + BELOW);
            boolean seen = corner != null && pane.getScene().getWindow().isShowing();
            if (!seen) return;
            tip.setText(sentence.get());
            tip.show(pane, corner.getX(), corner.getY());
        });
        rest.playFromStart();
    }

    public void hide() {
        rest.stop();
        tip.hide();
    }
}
