package org.cvmworkbench.ui.offers.canvas;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.offers.OfferWords;

/// The first days of the weeks, above them.
final class WeekHead extends Pane {
    static final double HEIGHT = 24;

    private static final double INSET = 6;

    private final Look look;
    private final Pane days = new Pane();

    WeekHead(Look look) {
        this.look = look;
        getStyleClass().add("week-head");
        getChildren().setAll(days);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(WeekScale scale) {
        days.getChildren().clear();
        for (var monday : scale.mondays()) {
            Label day = new Label(look.say(OfferWords.day(monday)));
            day.getStyleClass().add("caption");
            day.relocate(scale.x(monday) + INSET, INSET - 1);
            days.getChildren().add(day);
        }
    }

    /// Goes along with the weeks below.
    void scroll(double x) {
        days.setTranslateX(-x);
    }
}
