package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.Palette;
import org.cvmworkbench.workspace.offers.PaletteItem;

/// What offers are made of, to be dragged onto the weeks.
public final class PalettePane extends ScrollPane {
    private static final String MECHANICS = "palette-mechanics-";
    private static final List<Lever> LEVERS = List.of(Lever.BASKET, Lever.FREQUENCY, Lever.RETENTION);

    private final OffersViewModel room;
    private final Look look;
    private final DragGesture gesture;
    private final VBox items = new VBox(4);
    private Optional<Palette> shown = Optional.empty();
    private Optional<ScopeFinder> finder = Optional.empty();

    public PalettePane(OffersViewModel room, Look look, DragGesture gesture, Following following) {
        this.room = room;
        this.look = look;
        this.gesture = gesture;
        items.getStyleClass().add("palette-items");
        setContent(items);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setId("offer-palette");
        getStyleClass().addAll("offers-palette", "edge-to-edge");
        following.follow(room.workspace().study(), study -> fill());
        following.follow(room.workspace().selection(), selection -> fill());
        following.follow(room.assortment(), assortment -> fill());
    }

    private void fill() {
        Palette palette = Palette.of(
                room.workspace().study().get(),
                room.workspace().selection().get(),
                room.assortment().get());
        if (shown.equals(Optional.of(palette))) return;
        shown = Optional.of(palette);
        PaletteMaking making = new PaletteMaking(
                room, gesture, new PaletteWords(look, room.assortment().get()));
        String sought = finder.map(ScopeFinder::text).orElse("");
        items.getChildren().clear();
        for (Lever lever : LEVERS) mechanics(making, palette, lever);
        section(making, "audiences", palette.audiences());
        title(look.text("offers.palette.cells"));
        items.getChildren().add(new RfCells(making));
        title(look.text("offers.palette.scopes"));
        finder = Optional.of(new ScopeFinder(making, palette.scopes(), sought));
        finder.ifPresent(items.getChildren()::add);
        section(making, "channels", palette.channels());
        section(making, "rewards", Palette.rewards());
        section(making, "conditions", Palette.conditions());
    }

    /// The mechanics that move one lever best.
    private void mechanics(PaletteMaking making, Palette palette, Lever lever) {
        title(look.text("offers.palette.mechanics", OfferWords.of(lever)));
        for (PaletteItem item : palette.mechanics(lever))
            items.getChildren().add(making.chip(MECHANICS + word(item), item));
    }

    private static String word(PaletteItem item) {
        if (item instanceof PaletteItem.ByMechanic(var mechanic)) return mechanic.word();
        return item instanceof PaletteItem.WithoutAssortment(var word) ? word : "";
    }

    private void section(PaletteMaking making, String key, List<? extends PaletteItem> parts) {
        title(look.text("offers.palette." + key));
        for (int i = 0; i < parts.size(); i++)
            items.getChildren().add(making.chip("palette-" + key + "-" + i, parts.get(i)));
    }

    private void title(String text) {
        items.getChildren().add(new Controls(look).label(text, "caption"));
    }
}
