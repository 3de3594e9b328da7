package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.intake.PreviewColumn;

/// Lifting a column, carrying it over the roles and dropping it: the same for mouse and keyboard.
final class ColumnCarry {
    /// @param over the slot it is held over
    record Carried(PreviewColumn column, Optional<RoleSlot> over) {}

    private final DraftsViewModel drafts;
    private final ReadOnlyObjectWrapper<Optional<Carried>> carried = new ReadOnlyObjectWrapper<>(Optional.empty());

    ColumnCarry(DraftsViewModel drafts) {
        this.drafts = drafts;
    }

    ReadOnlyObjectProperty<Optional<Carried>> carried() {
        return carried.getReadOnlyProperty();
    }

    boolean isCarrying() {
        return carried.get().isPresent();
    }

    void lift(PreviewColumn column) {
        carried.set(Optional.of(new Carried(column, Optional.empty())));
    }

    /// Lifts it over the first slot, which is a missing one where there is any.
    void liftByKey(PreviewColumn column) {
        lift(column);
        slots().stream().findFirst().ifPresent(this::over);
    }

    void over(RoleSlot slot) {
        carried.get()
                .filter(now -> slot.takes(now.column()))
                .ifPresent(now -> carried.set(Optional.of(new Carried(now.column(), Optional.of(slot)))));
    }

    /// Holds it over nothing.
    void overNothing() {
        carried.get().map(Carried::column).ifPresent(this::lift);
    }

    /// Carries it on by so many slots.
    void next(int step) {
        carried.get().ifPresent(now -> {
            List<RoleSlot> slots =
                    slots().stream().filter(slot -> slot.takes(now.column())).toList();
            if (slots.isEmpty()) return;
            int here = now.over().map(slots::indexOf).orElse(-1);
            over(slots.get(Math.floorMod(here + step, slots.size())));
        });
    }

    private List<RoleSlot> slots() {
        return drafts.chosen().map(draft -> RoleSlot.of(draft.preview())).orElse(List.of());
    }

    /// Lets go: the column gets the role it is held over, or goes back.
    void drop() {
        Optional<Carried> now = carried.get();
        putBack();
        now.ifPresent(held -> held.over().ifPresent(slot -> drafts.setRole(held.column(), slot.roleOf(held.column()))));
    }

    void putBack() {
        carried.set(Optional.empty());
    }
}
