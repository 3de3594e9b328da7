package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.cvmworkbench.workspace.offers.Sold;

/// What can be promoted: the categories that bring most, and by their names whatever the base sells.
final class ScopeFinder extends VBox {
    private static final int MOST = 8;

    private final PaletteMaking making;
    private final List<PaletteItem.AboutScope> usual;
    private final TextField sought = new TextField();
    private final VBox found = new VBox(4);

    /// @param usual what is offered as long as nothing is sought
    /// @param text  sought before
    ScopeFinder(PaletteMaking making, List<PaletteItem.AboutScope> usual, String text) {
        super(4);
        this.making = making;
        this.usual = usual;
        Look look = making.words().look();
        sought.setId("palette-search");
        sought.setPromptText(look.text("offers.palette.search"));
        sought.setAccessibleText(look.text("offers.palette.search.name"));
        sought.setText(text);
        sought.textProperty().subscribe(this::find);
        if (making.words().assortment().isEmpty()) getChildren().setAll(found);
        else getChildren().setAll(sought, found);
        getStyleClass().add("scope-finder");
    }

    String text() {
        return sought.getText();
    }

    private void find(String text) {
        List<PaletteItem.AboutScope> items = text.isBlank()
                ? usual
                : making.words().assortment().matching(text, List.of(ItemKind.values()), MOST).stream()
                        .map(Sold::scope)
                        .map(PaletteItem.AboutScope::new)
                        .toList();
        found.getChildren().clear();
        for (int i = 0; i < items.size(); i++)
            found.getChildren().add(making.chip("palette-scopes-" + i, items.get(i)));
        if (!items.isEmpty()) return;
        Look look = making.words().look();
        Label nothing = new Controls(look).label(look.text("offers.inspector.unknown-item", text), "caption");
        nothing.setWrapText(true);
        found.getChildren().add(nothing);
    }
}
