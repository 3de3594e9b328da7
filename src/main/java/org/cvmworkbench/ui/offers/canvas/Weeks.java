package org.cvmworkbench.ui.offers.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.offers.Drop;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.Lanes;
import org.cvmworkbench.workspace.offers.Liftable;
import org.cvmworkbench.workspace.offers.PlacedOffer;

/// The days with the cards on them, each card on a lane of its own where it needs one.
final class Weeks extends Pane {
    private static final double GAP = 12;
    private static final double LANE = OfferCard.HEIGHT + GAP;

    private final List<OfferCard> cards = new ArrayList<>();
    private final Pane lines = new Pane();
    private final DropPreview preview;
    private WeekScale scale = new WeekScale(LocalDate.EPOCH, 0);
    private Lanes lanes = Lanes.of(List.of());

    Weeks(Look look) {
        preview = new DropPreview(look);
        lines.setMouseTransparent(true);
        lines.setManaged(false);
        preview.setManaged(false);
        getStyleClass().add("weeks");
        getChildren().setAll(lines, preview);
    }

    List<OfferCard> cards() {
        return cards;
    }

    WeekScale scale() {
        return scale;
    }

    /// Stands on other days.
    void show(WeekScale other, Optional<LocalDate> asOf) {
        scale = other;
        lines.getChildren().clear();
        scale.mondays().forEach(monday -> line("week-line", scale.x(monday), 1));
        asOf.ifPresent(day -> line("as-of-line", scale.x(day.plusDays(1)) - 1, 2));
        requestLayout();
    }

    private void line(String style, double x, double width) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.setManaged(false);
        line.setLayoutX(x);
        line.resize(width, 0);
        lines.getChildren().add(line);
    }

    void add(OfferCard card) {
        card.setManaged(false);
        cards.add(card);
        getChildren().add(getChildren().size() - 1, card);
    }

    void removeLast() {
        getChildren().remove(cards.removeLast());
    }

    /// Puts the cards where their offers are.
    void place(Scenario scenario) {
        lanes = Lanes.of(scenario.offers());
        for (int i = 0; i < cards.size(); i++) {
            Offer offer = scenario.offers().get(i);
            cards.get(i).resizeRelocate(scale.x(offer.start()), y(lanes.lane(i)), width(offer), OfferCard.HEIGHT);
        }
        fit(lanes.count());
    }

    /// Lights up the days where a card would stand.
    void preview(Drop.Accepted drop, String sentence) {
        Scenario result = drop.edit().result();
        Offer offer = result.offers().get(drop.chosen());
        int lane = Lanes.of(result.offers()).lane(drop.chosen());
        preview.show(sentence, scale.x(offer.start()), y(lane), width(offer));
        fit(Math.max(lanes.count(), lane + 1));
    }

    void noPreview() {
        preview.setVisible(false);
        fit(lanes.count());
    }

    /// Where the preview is, if there is one.
    Optional<Bounds> previewed() {
        return preview.isVisible() ? Optional.of(preview.getBoundsInParent()) : Optional.empty();
    }

    /// What lies there for something carried: a card, or the day.
    ///
    /// @param grabbed how far behind the pointer the card begins
    DropTarget targetAt(Liftable carried, double x, double y, double grabbed) {
        for (int i = 0; i < cards.size(); i++) {
            boolean over = cards.get(i).getBoundsInParent().contains(x, y);
            if (over && !(carried instanceof PlacedOffer)) return new DropTarget.OfferCard(i);
        }
        return new DropTarget.FreeDay(scale.day(x - grabbed + WeekScale.DAY / 2));
    }

    @Override
    protected void layoutChildren() {
        lines.resize(getWidth(), getHeight());
        lines.getChildren().forEach(line -> line.resize(line.getLayoutBounds().getWidth(), getHeight()));
    }

    private void fit(int count) {
        setMinSize(scale.width(), count * LANE + GAP);
        setPrefSize(scale.width(), count * LANE + GAP);
    }

    private static double y(int lane) {
        return GAP + lane * LANE;
    }

    private static double width(Offer offer) {
        return Math.max(Lanes.LEAST_DAYS, offer.days()) * WeekScale.DAY;
    }
}
