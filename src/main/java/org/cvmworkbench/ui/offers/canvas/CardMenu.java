package org.cvmworkbench.ui.offers.canvas;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;

/// What can be done with the offer of a card, by the right button, the menu key, or keys of their own.
final class CardMenu {
    private final OffersViewModel room;
    private final Look look;
    private final ContextMenu menu = new ContextMenu();

    private CardMenu(OffersViewModel room, Look look) {
        this.room = room;
        this.look = look;
    }

    static void on(Node card, OffersViewModel room, Look look) {
        CardMenu menu = new CardMenu(room, look);
        card.setOnContextMenuRequested(event -> {
            menu.fill();
            menu.menu.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean moves = event.isAltDown() && !room.carrying().isCarrying();
            if (moves && event.getCode() == KeyCode.UP) room.reorderChosen(-1);
            else if (moves && event.getCode() == KeyCode.DOWN) room.reorderChosen(1);
            else return;
            event.consume();
        });
    }

    private void fill() {
        boolean off = room.chosenOffer().filter(Offer::disabled).isPresent();
        menu.getItems()
                .setAll(
                        item("duplicate", "offers.action.duplicate-offer", room::duplicateChosen),
                        item(
                                "switch",
                                off ? "offers.inspector.switch-on" : "offers.inspector.switch-off",
                                room::switchChosen),
                        new SeparatorMenuItem(),
                        item("earlier", "offers.inspector.first", () -> room.reorderChosen(-1)),
                        item("later", "offers.inspector.last", () -> room.reorderChosen(1)),
                        new SeparatorMenuItem(),
                        item("remove", "offers.action.remove-offer", room::removeChosen));
    }

    private MenuItem item(String id, String key, Runnable act) {
        MenuItem item = new MenuItem(look.text(key));
        item.setId("card-" + id);
        item.setOnAction(event -> act.run());
        return item;
    }
}
