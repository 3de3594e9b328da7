package org.cvmworkbench.ui.offers;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.Suggesting;
import org.kordamp.ikonli.feather.Feather;

/// The button that shows what could be offered, and puts it away.
final class SuggestionsWay extends VBox {
    private final ToggleButton way;

    SuggestionsWay(Suggesting suggesting, Look look, Following following) {
        Controls controls = new Controls(look);
        way = new ToggleButton(look.text("offers.suggestions"));
        way.setGraphic(controls.icon(Feather.SUN));
        way.setId("offers-suggestions");
        way.setMaxWidth(Double.MAX_VALUE);
        controls.named(way, look.text("offers.suggestions.open"));
        way.setOnAction(event -> suggesting.want(way.isSelected()));
        following.follow(suggesting.wanted(), way::setSelected);
        getChildren().setAll(way);
        getStyleClass().add("suggestions-way");
    }

    @Override
    public void requestFocus() {
        way.requestFocus();
    }
}
