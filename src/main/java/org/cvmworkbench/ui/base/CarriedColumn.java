package org.cvmworkbench.ui.base;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.cvmworkbench.ui.kit.Following;

/// The name of the column that is carried, at the pointer.
final class CarriedColumn extends Pane {
    private static final double BESIDE = 12;

    private final Label label = new Label();

    CarriedColumn(ColumnCarry carry, Following following) {
        label.getStyleClass().add("ghost");
        label.setVisible(false);
        getChildren().setAll(label);
        setMouseTransparent(true);
        following.follow(carry.carried(), carried -> {
            if (carried.isEmpty()) label.setVisible(false);
            carried.ifPresent(now -> label.setText(RoleSlot.called(now.column())));
        });
    }

    void follow(double sceneX, double sceneY) {
        Point2D place = sceneToLocal(sceneX, sceneY);
        label.relocate(place.getX() + BESIDE, place.getY() + BESIDE);
        label.setVisible(true);
    }
}
