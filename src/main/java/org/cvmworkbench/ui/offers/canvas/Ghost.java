package org.cvmworkbench.ui.offers.canvas;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// What is carried, at the pointer.
public final class Ghost extends Pane {
    private static final double BESIDE = 12;

    private final Label label = new Label();

    public Ghost() {
        label.getStyleClass().add("ghost");
        label.setVisible(false);
        getChildren().setAll(label);
        setMouseTransparent(true);
    }

    void show(String name, double sceneX, double sceneY) {
        label.setText(name);
        label.setVisible(true);
        follow(sceneX, sceneY);
    }

    void follow(double sceneX, double sceneY) {
        Point2D place = sceneToLocal(sceneX, sceneY);
        label.relocate(place.getX() + BESIDE, place.getY() + BESIDE);
    }

    void hide() {
        label.setVisible(false);
    }
}
