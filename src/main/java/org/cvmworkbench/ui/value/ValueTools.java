package org.cvmworkbench.ui.value;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;

/// Which question is looked at, and for the forecast how far ahead and by what the base is divided.
final class ValueTools extends HBox {
    ValueTools(ValueViewModel values, Look look, Following following) {
        super(8);
        Controls controls = new Controls(look);
        getStyleClass().add("tools");
        Label parts = controls.label(look.text("value.parts"), "muted");
        Label ahead = controls.label(look.text("value.horizon"), "muted");
        List<Region> forecast = List.of(
                parts,
                new Toggles<>("value-parts", "value.parts", List.of(ValueParts.values()), look)
                        .follow(values.parts(), values::parts, following),
                ahead,
                new Toggles<>("value-horizon", "value.horizon", List.of(ValueHorizon.values()), look)
                        .follow(values.horizon(), values::horizon, following));
        getChildren()
                .addAll(
                        new Toggles<>("value-view", "value.view", List.of(ValueView.values()), look)
                                .follow(values.view(), values::view, following),
                        controls.space());
        getChildren().addAll(forecast);
        for (Region tool : forecast) tool.setMinWidth(USE_PREF_SIZE);
        following.follow(values.view(), view -> {
            boolean there = view == ValueView.AHEAD || view == ValueView.LIFETIME;
            forecast.forEach(tool -> tool.setVisible(there));
        });
    }
}
