package org.cvmworkbench.ui.offers.canvas;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.Carried;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.offers.Drop;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.PlacedOffer;

/// Offers on their weeks.
public final class OffersCanvas extends BorderPane {
    private static final double EDGE = 24;
    private static final double LEAST_HEIGHT = 250;

    private final OffersViewModel room;
    private final Look look;
    private final DragGesture gesture;
    private final WeekHead head;
    private final Weeks weeks;
    private final ScrollPane scroll;
    private String currency = "";

    public OffersCanvas(OffersViewModel room, Look look, DragGesture gesture, Following following) {
        this.room = room;
        this.look = look;
        this.gesture = gesture;
        this.head = new WeekHead(look);
        this.weeks = new Weeks(look);
        this.scroll = new ScrollPane(weeks);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        head.setMinHeight(WeekHead.HEIGHT);
        setTop(head);
        setCenter(new StackPane(scroll, teaching()));
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        setId("offers-canvas");
        getStyleClass().add("offers-canvas");
        weeks.setOnMouseDragOver(this::hover);
        weeks.setOnMouseDragReleased(this::release);
        weeks.setOnMouseDragExited(event -> room.carrying().overNothing());
        scroll.hvalueProperty().subscribe(this::scrollHead);
        scroll.viewportBoundsProperty().subscribe(this::scrollHead);
        following.follow(room.workspace().study(), this::standOn);
        following.follow(room.scenario(), scenario -> place());
        following.follow(room.answer(), answer -> tell());
        following.follow(room.refusal(), refusal -> tell());
        following.follow(room.overlaps(), overlaps -> tell());
        following.follow(room.assortment(), assortment -> tell());
        following.follow(room.chosen(), chosen -> mark());
        following.follow(room.carrying().carried(), this::light);
    }

    /// Where no day is known, neither from a base nor from an offer.
    private Label teaching() {
        Label teaching = new Controls(look).label(look.text("offers.canvas.empty"), "muted");
        teaching.setId("offers-empty");
        teaching.setWrapText(true);
        teaching.visibleProperty().bind(scroll.visibleProperty().not());
        return teaching;
    }

    private void hover(MouseDragEvent event) {
        scrollNear(event.getSceneX());
        aim(event);
    }

    /// What counts is where it is let go, which need not be where it passed last.
    private void release(MouseDragEvent event) {
        aim(event);
        room.carrying().drop();
    }

    private void aim(MouseDragEvent event) {
        room.carrying()
                .carried()
                .get()
                .map(Carried::item)
                .ifPresent(item ->
                        room.carrying().over(weeks.targetAt(item, event.getX(), event.getY(), gesture.grabbed())));
    }

    /// Scrolls by a day where the pointer comes near an edge.
    private void scrollNear(double sceneX) {
        double seen = scroll.getViewportBounds().getWidth();
        double hidden = weeks.getMinWidth() - seen;
        double x = scroll.sceneToLocal(sceneX, 0).getX();
        if (hidden <= 0 || (x > EDGE && x < seen - EDGE)) return;
        double step = Math.copySign(WeekScale.DAY / hidden, x - seen / 2);
        scroll.setHvalue(Math.clamp(scroll.getHvalue() + step, 0, 1));
    }

    private void scrollHead() {
        double hidden = weeks.getMinWidth() - scroll.getViewportBounds().getWidth();
        head.scroll(Math.max(0, hidden) * scroll.getHvalue());
    }

    private void standOn(Optional<Study> study) {
        currency = look.sign(study.map(Study::currency).orElse(""));
        while (!weeks.cards().isEmpty()) weeks.removeLast();
        place();
    }

    /// Cards keep their nodes, so that the focus stays while a slider moves.
    private void place() {
        Scenario scenario = room.scenario().get();
        Optional<LocalDate> asOf = room.workspace().study().get().flatMap(Study::asOf);
        Optional<WeekScale> known = WeekScale.of(asOf, scenario.offers());
        known.ifPresent(scale -> {
            weeks.show(scale, asOf);
            head.show(scale);
        });
        scroll.setVisible(known.isPresent());
        while (weeks.cards().size() > scenario.offers().size()) weeks.removeLast();
        while (weeks.cards().size() < scenario.offers().size())
            addCard(weeks.cards().size());
        weeks.place(scenario);
        tell();
        mark();
    }

    private void addCard(int index) {
        OfferCard card = new OfferCard(index, currency, look);
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> card.requestFocus());
        card.focusedProperty().subscribe(focused -> {
            if (focused) room.choose(index);
        });
        gesture.from(
                card,
                () -> new PlacedOffer(index),
                () -> room.scenario().get().offers().get(index).name());
        CarryKeys.lift(card, room, () -> new PlacedOffer(index));
        CardMenu.on(card, room, look);
        weeks.add(card);
    }

    /// The answer may change before the cards are those of the new scenario.
    private void tell() {
        Scenario scenario = room.scenario().get();
        if (weeks.cards().size() != scenario.offers().size()) return;
        for (int i = 0; i < weeks.cards().size(); i++) {
            CardFacts facts = CardFacts.of(room.answer().get(), room.refusal().get(), scenario, i);
            CardMeetings meetings = CardMeetings.of(room.overlaps().get(), scenario, i);
            Offer offer = scenario.offers().get(i);
            String scope =
                    look.say(OfferWords.of(offer.scope(), room.assortment().get()));
            weeks.cards().get(i).show(offer, facts, meetings, scope);
        }
    }

    private void mark() {
        Optional<Carried> carried = room.carrying().carried().get();
        for (int i = 0; i < weeks.cards().size(); i++) {
            int index = i;
            boolean target =
                    carried.filter(now -> now.isWelcome() && isOver(now, index)).isPresent();
            boolean lifted = carried.filter(now -> now.item().equals(new PlacedOffer(index)))
                    .isPresent();
            weeks.cards().get(i).mark(room.chosen().get() == i, target, lifted);
        }
    }

    private static boolean isOver(Carried carried, int card) {
        return carried.over().filter(new DropTarget.OfferCard(card)::equals).isPresent();
    }

    /// Shows where what is carried would stand.
    private void light(Optional<Carried> carried) {
        weeks.noPreview();
        mark();
        carried.ifPresent(now -> {
            if (now.drop().isEmpty() || !(now.drop().get() instanceof Drop.Accepted accepted)) return;
            DropTarget over = now.over().orElseThrow();
            if (over instanceof DropTarget.Between(int place, LocalDate _)) weeks.between(place);
            boolean reordered = now.item() instanceof PlacedOffer && !onDay(over);
            if (over instanceof DropTarget.OfferCard || reordered) return;
            weeks.preview(accepted, look.say(accepted.sentence()));
            if (room.carrying().isByKey()) reveal();
        });
    }

    private static boolean onDay(DropTarget target) {
        return target instanceof DropTarget.FreeDay;
    }

    /// Scrolls so far that the preview can be seen.
    private void reveal() {
        weeks.previewed().ifPresent(place -> {
            double seen = scroll.getViewportBounds().getWidth();
            double hidden = weeks.getMinWidth() - seen;
            if (hidden <= 0) return;
            double from = hidden * scroll.getHvalue();
            if (place.getMinX() < from) scroll.setHvalue(place.getMinX() / hidden);
            if (place.getMaxX() > from + seen) scroll.setHvalue((place.getMaxX() - seen) / hidden);
        });
    }
}
