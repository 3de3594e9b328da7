package org.cvmworkbench.ui.offers.canvas;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing of the palette.
final class PaletteChip extends HBox {
    private static final PseudoClass WITHOUT = PseudoClass.getPseudoClass("without");
    private static final double TIP = 320;

    PaletteChip(String id, PaletteItem item, PaletteWords words) {
        super(4);
        Controls controls = new Controls(words.look());
        String name = words.name(item);
        Label label = controls.label(name);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        FontIcon grip = controls.icon(Feather.MORE_VERTICAL);
        grip.getStyleClass().add("grip");
        getChildren().addAll(controls.icon(PaletteWords.icon(item)), label, grip);
        setId(id);
        getStyleClass().add("palette-chip");
        pseudoClassStateChanged(WITHOUT, item instanceof PaletteItem.WithoutAssortment);
        name(words, name, words.meaning(item));
    }

    private void name(PaletteWords words, String name, String meaning) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(meaning.isEmpty() ? name : name + ": " + meaning);
        String how = words.look().text("offers.palette.tip", name);
        Tooltip tip = new Tooltip(meaning.isEmpty() ? how : meaning + "\n" + how);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP);
        Tooltip.install(this, tip);
        setOnMousePressed(event -> requestFocus());
    }
}
