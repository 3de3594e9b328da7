package org.cvmworkbench.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A page as it is, with its inputs locked, magnified to the size of the window: what fits 1220 × 690 pixels at its
/// desk fills the wall. On a full-HD wall 11 pixels become 17.
public final class Enlarged extends Page {
    private static final double WIDTH = 1220;
    private static final double HEIGHT = 690;
    private static final double MOST = 3;

    public Enlarged(Look look, Page page) {
        super(look);
        getStyleClass().add("enlarged");
        page.setDisable(true);
        following.until(page::leave);
        setCenter(new Magnifier(page));
    }

    /// Lays a page out in a smaller room and magnifies that.
    private static final class Magnifier extends Pane {
        private final Region page;
        private final Scale scale = new Scale(1, 1, 0, 0);

        Magnifier(Region page) {
            this.page = page;
            page.getTransforms().add(scale);
            page.setManaged(false);
            getChildren().add(page);
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.clamp(Math.min(getWidth() / WIDTH, getHeight() / HEIGHT), 1, MOST);
            scale.setX(factor);
            scale.setY(factor);
            layoutInArea(page, 0, 0, getWidth() / factor, getHeight() / factor, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
