package org.cvmworkbench.ui.offers.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.cvmworkbench.workspace.offers.PlacedOffer;
import org.cvmworkbench.workspace.offers.Suggested;

/// The days with the cards on them, each card on a lane of its own where it needs one.
final class Weeks extends Pane {
    private static final double GAP = 12;
    private static final double LANE = OfferCard.HEIGHT + GAP;
    private static final double MARK = 4;

    private final List<OfferCard> cards = new ArrayList<>();
    private final Pane lines = new Pane();
    private final DropPreview preview;
    private final Region between = new Region();
    private WeekScale scale = new WeekScale(LocalDate.EPOCH, 0);
    private Lanes lanes = Lanes.of(List.of());

    Weeks(Look look) {
        preview = new DropPreview(look);
        lines.setMouseTransparent(true);
        lines.setManaged(false);
        preview.setManaged(false);
        getStyleClass().add("weeks");
        between.setManaged(false);
        between.setVisible(false);
        between.setMouseTransparent(true);
        between.setId("drop-between");
        between.getStyleClass().add("drop-between");
        getChildren().setAll(lines, between, preview);
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
        getChildren().add(getChildren().size() - 2, card);
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

    /// Marks the place before a card in the order of priority, or after the last.
    void between(int place) {
        boolean last = place == cards.size();
        Bounds card = cards.get(last ? place - 1 : place).getBoundsInParent();
        double y = last ? card.getMaxY() + GAP / 2 : card.getMinY() - GAP / 2;
        between.resizeRelocate(card.getMinX(), y - MARK / 2, card.getWidth(), MARK);
        between.setVisible(true);
    }

    void noPreview() {
        preview.setVisible(false);
        between.setVisible(false);
        fit(lanes.count());
    }

    /// Where the preview is, if there is one.
    Optional<Bounds> previewed() {
        return preview.isVisible() ? Optional.of(preview.getBoundsInParent()) : Optional.empty();
    }

    /// What lies there for something carried: a card, a place between cards, or the day.
    ///
    /// @param grabbed how far behind the pointer the card begins
    DropTarget targetAt(Liftable carried, double x, double y, double grabbed) {
        LocalDate day = scale.day(x - grabbed + WeekScale.DAY / 2);
        boolean offer = carried instanceof PlacedOffer || carried instanceof Suggested;
        OptionalInt edge = offer || carried instanceof PaletteItem.ByMechanic
                ? CardEdges.place(cards, carried, x, y)
                : OptionalInt.empty();
        if (edge.isPresent()) return new DropTarget.Between(edge.getAsInt(), day);
        for (int i = 0; i < cards.size(); i++)
            if (!offer && cards.get(i).getBoundsInParent().contains(x, y)) return new DropTarget.OfferCard(i);
        return new DropTarget.FreeDay(day);
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
