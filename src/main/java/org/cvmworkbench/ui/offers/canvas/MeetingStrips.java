package org.cvmworkbench.ui.offers.canvas;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cvmworkbench.workspace.offers.Overlap;

/// Marks the days on which the customers of a card meet another offer, along its lower edge.
final class MeetingStrips extends Pane {
    private static final double THICK = 4;

    MeetingStrips() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// @param start the first day of the card
    void show(List<Overlap> overlaps, LocalDate start) {
        getChildren()
                .setAll(overlaps.stream().map(overlap -> strip(overlap, start)).toList());
    }

    private static Region strip(Overlap overlap, LocalDate start) {
        Region strip = new Region();
        strip.getStyleClass().add("meeting-strip");
        strip.setManaged(false);
        double x = ChronoUnit.DAYS.between(start, overlap.from()) * WeekScale.DAY;
        strip.resizeRelocate(x, OfferCard.HEIGHT - THICK - 1, overlap.days() * WeekScale.DAY, THICK);
        return strip;
    }
}
