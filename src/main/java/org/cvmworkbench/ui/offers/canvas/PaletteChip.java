package org.cvmworkbench.ui.offers.canvas;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing of the palette.
final class PaletteChip extends HBox {
    PaletteChip(String id, String name, Feather icon, Look look) {
        super(6);
        Controls controls = new Controls(look);
        Label label = controls.label(name);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        FontIcon grip = controls.icon(Feather.MORE_VERTICAL);
        grip.getStyleClass().add("grip");
        getChildren().addAll(controls.icon(icon), label, grip);
        setId(id);
        getStyleClass().add("palette-chip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        Tooltip.install(this, new Tooltip(look.text("offers.palette.tip", name)));
        setOnMousePressed(event -> requestFocus());
    }
}
