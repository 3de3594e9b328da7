package org.cvmworkbench.ui.offers.design;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.workspace.offers.Drop;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.Dropping;
import org.cvmworkbench.workspace.offers.Liftable;
import org.cvmworkbench.workspace.offers.NewOffer;
import org.cvmworkbench.workspace.offers.OfferWords;
import org.cvmworkbench.workspace.offers.Palette;

/// Lifting, carrying and dropping: the same for mouse and keyboard.
public final class Carrying {
    private final OffersViewModel room;
    private final ReadOnlyObjectWrapper<Optional<Carried>> carried = new ReadOnlyObjectWrapper<>(Optional.empty());

    Carrying(OffersViewModel room) {
        this.room = room;
    }

    public ReadOnlyObjectProperty<Optional<Carried>> carried() {
        return carried.getReadOnlyProperty();
    }

    public boolean isCarrying() {
        return carried.get().isPresent();
    }

    public void lift(Liftable item) {
        carried.set(Optional.of(new Carried(item, Optional.empty(), Optional.empty())));
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
        carried.get().map(Carried::item).ifPresent(this::lift);
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
