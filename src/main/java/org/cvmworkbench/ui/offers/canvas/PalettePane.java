package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.Palette;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.kordamp.ikonli.feather.Feather;

/// What offers are made of, to be dragged onto the weeks.
public final class PalettePane extends ScrollPane {
    private final OffersViewModel room;
    private final Look look;
    private final DragGesture gesture;
    private final VBox items = new VBox(4);
    private Optional<Palette> shown = Optional.empty();

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
    }

    private void fill() {
        Palette palette = Palette.of(
                room.workspace().study().get(), room.workspace().selection().get());
        if (shown.equals(Optional.of(palette))) return;
        shown = Optional.of(palette);
        items.getChildren().clear();
        section("audiences", palette.audiences());
        section("mechanics", palette.mechanics());
        section("channels", palette.channels());
        section("scopes", palette.scopes());
    }

    private void section(String key, List<? extends PaletteItem> parts) {
        Label title = new Controls(look).label(look.text("offers.palette." + key), "caption");
        items.getChildren().add(title);
        for (int i = 0; i < parts.size(); i++) {
            PaletteItem item = parts.get(i);
            String name = look.say(name(item));
            PaletteChip chip = new PaletteChip("palette-" + key + "-" + i, name, icon(item), look);
            gesture.from(chip, () -> item, () -> name);
            CarryKeys.lift(chip, room, () -> item);
            items.getChildren().add(chip);
        }
    }

    private static Text name(PaletteItem item) {
        return switch (item) {
            case PaletteItem.ForAudience(var audience) -> OfferWords.of(audience);
            case PaletteItem.ByMechanic(var mechanic) -> OfferWords.of(mechanic);
            case PaletteItem.AboutScope(var scope) -> OfferWords.of(scope);
            case PaletteItem.ThroughChannel(var channel) -> OfferWords.channel(channel);
        };
    }

    private static Feather icon(PaletteItem item) {
        return switch (item) {
            case PaletteItem.ForAudience _ -> Feather.USERS;
            case PaletteItem.ByMechanic(var mechanic) -> icon(mechanic.word());
            case PaletteItem.AboutScope(var scope) -> scope.isWholeReceipt() ? Feather.FILE_TEXT : Feather.PACKAGE;
            case PaletteItem.ThroughChannel(var channel) ->
                switch (channel) {
                    case "email" -> Feather.MAIL;
                    case "sms" -> Feather.MESSAGE_SQUARE;
                    default -> Feather.BELL;
                };
        };
    }

    private static Feather icon(String mechanic) {
        return switch (mechanic) {
            case "information" -> Feather.INFO;
            case "discount" -> Feather.PERCENT;
            default -> Feather.STAR;
        };
    }
}
