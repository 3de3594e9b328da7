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

    /// Lifts it over the first place that may take it.
    public void liftByKey(Liftable item) {
        byKey = true;
        hold(item);
        places(item).stream().findFirst().ifPresent(this::over);
    }

    /// Carries it some days on, or to another card where no day takes it.
    public void shift(int days) {
        over().ifPresent(target -> {
            if (target instanceof DropTarget.FreeDay(LocalDate day)) over(new DropTarget.FreeDay(day.plusDays(days)));
            else next(Integer.signum(days));
        });
    }

    /// Carries it to the next place of another kind: the following card, or back to the days.
    public void next(int step) {
        carried.get().ifPresent(now -> {
            List<DropTarget> places = places(now.item());
            if (places.isEmpty()) return;
            int here = now.over()
                    .filter(DropTarget.OfferCard.class::isInstance)
                    .map(places::indexOf)
                    .orElse(0);
            over(places.get(Math.floorMod(here + step, places.size())));
        });
    }

    /// Where a key takes it: a day that is free and every card, as far as they may take it.
    private List<DropTarget> places(Liftable item) {
        Stream<DropTarget> cards =
                IntStream.range(0, room.scenario().get().offers().size()).mapToObj(DropTarget.OfferCard::new);
        return switch (item) {
            case PlacedOffer(int index) ->
                List.of(new DropTarget.FreeDay(
                        room.scenario().get().offers().get(index).start()));
            case PaletteItem.ByMechanic _ ->
                Stream.concat(firstFreeDay().map(DropTarget.FreeDay::new).stream(), cards)
                        .toList();
            case PaletteItem.ForAudience _, PaletteItem.AboutScope _, PaletteItem.ThroughChannel _ -> cards.toList();
        };
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
        return new Dropping(room.scenario().get(), new NewOffer(room.texts(), audience)).of(item, target);
    }
}
