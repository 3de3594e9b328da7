package org.cvmworkbench.ui.offers.canvas;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import org.cvmworkbench.workspace.offers.Liftable;
import org.cvmworkbench.workspace.offers.PlacedOffer;

/// Which place between cards lies under the pointer: just above or below a card.
final class CardEdges {
    private static final double INSIDE = 12;
    private static final double OUTSIDE = 6;

    private CardEdges() {}

    /// Above a card is the place before it, below it the one after; nothing elsewhere, and none at its own edges.
    static OptionalInt place(List<OfferCard> cards, Liftable carried, double x, double y) {
        for (int i = 0; i < cards.size(); i++) {
            Bounds card = cards.get(i).getBoundsInParent();
            boolean beside = x < card.getMinX() || x > card.getMaxX();
            if (beside || carried.equals(new PlacedOffer(i))) continue;
            if (isNear(y, card.getMinY() - OUTSIDE, card.getMinY() + INSIDE)) return OptionalInt.of(i);
            if (isNear(y, card.getMaxY() - INSIDE, card.getMaxY() + OUTSIDE)) return OptionalInt.of(i + 1);
        }
        return OptionalInt.empty();
    }

    private static boolean isNear(double y, double from, double to) {
        return y >= from && y <= to;
    }
}
