package org.cvmworkbench.ui.offers.design;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.offers.Drop;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.Dropping;
import org.cvmworkbench.workspace.offers.Liftable;
import org.cvmworkbench.workspace.offers.NewOffer;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.Palette;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.cvmworkbench.workspace.offers.PlacedOffer;
import org.cvmworkbench.workspace.offers.Suggested;

/// Lifting, carrying and dropping: the same for mouse and keyboard.
public final class Carrying {
    private final OffersViewModel room;
    private final ReadOnlyObjectWrapper<Optional<Carried>> carried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean byKey;

    Carrying(OffersViewModel room) {
        this.room = room;
    }

    public ReadOnlyObjectProperty<Optional<Carried>> carried() {
        return carried.getReadOnlyProperty();
    }

    public boolean isCarrying() {
        return carried.get().isPresent();
    }

    /// Whether it is carried by keys, with no pointer that shows where it is.
    public boolean isByKey() {
        return byKey;
    }

    public void lift(Liftable item) {
        byKey = false;
        hold(item);
    }

    private void hold(Liftable item) {
        carried.set(Optional.of(new Carried(item, Optional.empty(), Optional.empty())));
    }

    /// Lifts it over the first day or card that may take it.
    public void liftByKey(Liftable item) {
        byKey = true;
        hold(item);
        places(item).stream()
                .filter(place -> !(place instanceof DropTarget.Between))
                .findFirst()
                .ifPresent(this::over);
    }

    /// Carries it some days on, or to another card where no day takes it.
    public void shift(int days) {
        over().ifPresent(target -> {
            switch (target) {
                case DropTarget.FreeDay(LocalDate day) -> over(new DropTarget.FreeDay(day.plusDays(days)));
                case DropTarget.Between(int place, LocalDate day) ->
                    over(new DropTarget.Between(place, day.plusDays(days)));
                case DropTarget.OfferCard _ -> next(Integer.signum(days));
            }
        });
    }

    /// Carries it to the next place of another kind: the following card, between two cards, or back to the days.
    public void next(int step) {
        carried.get().ifPresent(now -> {
            List<DropTarget> places = places(now.item());
            if (places.isEmpty()) return;
            int here = now.over().map(over -> place(places, over)).orElse(0);
            DropTarget there = places.get(Math.floorMod(here + step, places.size()));
            over(now.over().flatMap(Carrying::day).map(day -> on(there, day)).orElse(there));
        });
    }

    /// Where a target is among others, whatever its day.
    private static int place(List<DropTarget> places, DropTarget over) {
        LocalDate any = LocalDate.EPOCH;
        List<DropTarget> dayless = places.stream().map(place -> on(place, any)).toList();
        return Math.max(0, dayless.indexOf(on(over, any)));
    }

    private static Optional<LocalDate> day(DropTarget target) {
        return switch (target) {
            case DropTarget.FreeDay(LocalDate day) -> Optional.of(day);
            case DropTarget.Between(int _, LocalDate day) -> Optional.of(day);
            case DropTarget.OfferCard _ -> Optional.empty();
        };
    }

    private static DropTarget on(DropTarget target, LocalDate day) {
        return switch (target) {
            case DropTarget.FreeDay _ -> new DropTarget.FreeDay(day);
            case DropTarget.Between(int place, LocalDate _) -> new DropTarget.Between(place, day);
            case DropTarget.OfferCard card -> card;
        };
    }

    /// Where a key takes it: a day that is free, every card and every place between cards, as far as they may take it.
    private List<DropTarget> places(Liftable item) {
        int offers = room.scenario().get().offers().size();
        Stream<DropTarget> cards = IntStream.range(0, offers).mapToObj(DropTarget.OfferCard::new);
        return switch (item) {
            case PlacedOffer(int index) -> placesOf(index);
            case PaletteItem.ByMechanic _, Suggested _ -> {
                Optional<LocalDate> day = firstFreeDay();
                Stream<DropTarget> free = day.stream().map(DropTarget.FreeDay::new);
                Stream<DropTarget> between = day.stream()
                        .flatMap(on -> IntStream.range(0, offers).mapToObj(place -> new DropTarget.Between(place, on)));
                Stream<DropTarget> taking = item instanceof Suggested ? Stream.of() : cards;
                yield Stream.of(free, taking, between).flatMap(places -> places).toList();
            }
            case PaletteItem.ForAudience _,
                    PaletteItem.AboutScope _,
                    PaletteItem.ThroughChannel _,
                    PaletteItem.OnCondition _,
                    PaletteItem.WithoutAssortment _ -> cards.toList();
        };
    }

    /// The places before and after a card in the order of priority, and among them its own day.
    private List<DropTarget> placesOf(int index) {
        List<Offer> offers = room.scenario().get().offers();
        LocalDate day = offers.get(index).start();
        return IntStream.rangeClosed(0, offers.size())
                .filter(place -> place != index + 1)
                .<DropTarget>mapToObj(
                        place -> place == index ? new DropTarget.FreeDay(day) : new DropTarget.Between(place, day))
                .toList();
    }

    /// The day after the last offer, or after the last day of the base.
    private Optional<LocalDate> firstFreeDay() {
        Stream<LocalDate> ends = room.scenario().get().offers().stream().map(Offer::end);
        Stream<LocalDate> asOf = room.workspace().study().get().flatMap(Study::asOf).stream();
        return Stream.concat(ends, asOf).max(LocalDate::compareTo).map(day -> day.plusDays(1));
    }

    private Optional<DropTarget> over() {
        return carried.get().flatMap(Carried::over);
    }

    /// Holds it over a target.
    public void over(DropTarget target) {
        carried.get()
                .filter(now -> !now.over().equals(Optional.of(target)))
                .ifPresent(now -> carried.set(Optional.of(
                        new Carried(now.item(), Optional.of(target), Optional.of(wouldBe(now.item(), target))))));
    }

    /// Holds it over nothing that takes it.
    public void overNothing() {
        carried.get().map(Carried::item).ifPresent(this::hold);
    }

    /// Lets go: does what the target said, or puts it back.
    ///
    /// @return whether something was done
    public boolean drop() {
        Optional<Drop> drop = carried.get().flatMap(Carried::drop);
        putBack();
        if (drop.isEmpty() || !(drop.get() instanceof Drop.Accepted accepted)) return false;
        room.design().perform(accepted.edit());
        room.choose(accepted.chosen());
        return true;
    }

    public void putBack() {
        carried.set(Optional.empty());
    }

    /// What would come of a drop there.
    public Drop wouldBe(Liftable item, DropTarget target) {
        Audience audience = Palette.lookedAt(room.workspace().selection().get()).orElse(OfferWords.group("active"));
        NewOffer fresh = new NewOffer(room.texts(), audience, room.assortment().get());
        return new Dropping(room.scenario().get(), fresh).of(item, target);
    }
}
