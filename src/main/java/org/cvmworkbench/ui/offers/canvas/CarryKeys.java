package org.cvmworkbench.ui.offers.canvas;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cvmworkbench.ui.offers.design.Carrying;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.Liftable;
import org.cvmworkbench.workspace.offers.PlacedOffer;

/// Lifting, carrying and dropping without a mouse.
public final class CarryKeys {
    private static final int WEEK = 7;

    private CarryKeys() {}

    /// Space lifts it; Delete takes a card off the canvas.
    static void lift(Node source, OffersViewModel room, Supplier<Liftable> item) {
        source.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) room.carrying().liftByKey(item.get());
            else if (event.getCode() == KeyCode.DELETE && item.get() instanceof PlacedOffer) room.removeChosen();
            else return;
            event.consume();
        });
    }

    /// While something is carried, the keys of the whole page carry it.
    public static void carryOn(Node page, Carrying carrying) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!carrying.isCarrying()) return;
            int step = event.isShiftDown() ? WEEK : 1;
            switch (event.getCode()) {
                case LEFT -> carrying.shift(-step);
                case RIGHT -> carrying.shift(step);
                case UP -> carrying.next(-1);
                case DOWN -> carrying.next(1);
                case ENTER, SPACE -> carrying.drop();
                case ESCAPE -> carrying.putBack();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }
}
