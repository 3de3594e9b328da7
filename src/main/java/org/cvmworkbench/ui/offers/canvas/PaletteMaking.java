package org.cvmworkbench.ui.offers.canvas;

import javafx.scene.Node;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.PaletteItem;

/// Makes chips that can be dragged and lifted.
record PaletteMaking(OffersViewModel room, DragGesture gesture, PaletteWords words) {
    PaletteChip chip(String id, PaletteItem item) {
        PaletteChip chip = new PaletteChip(id, item, words);
        liftable(chip, item);
        return chip;
    }

    void liftable(Node source, PaletteItem item) {
        gesture.from(source, () -> item, () -> words.name(item));
        CarryKeys.lift(source, room, () -> item);
    }
}
