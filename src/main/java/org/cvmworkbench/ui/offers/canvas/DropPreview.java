package org.cvmworkbench.ui.offers.canvas;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// The days that light up, with what letting go there will do.
final class DropPreview extends VBox {
    private final Label sentence;

    DropPreview(Look look) {
        Controls controls = new Controls(look);
        sentence = controls.label("");
        sentence.setWrapText(true);
        getChildren().addAll(controls.label(look.text("offers.drop.here"), "strong"), sentence);
        setId("drop-preview");
        getStyleClass().add("drop-preview");
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(String what, double x, double y, double width) {
        sentence.setText(what);
        resizeRelocate(x, y, width, OfferCard.HEIGHT);
        setVisible(true);
    }
}
