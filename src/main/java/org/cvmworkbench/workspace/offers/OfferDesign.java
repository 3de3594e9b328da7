package org.cvmworkbench.workspace.offers;

import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.edits.Change;
import org.cvmworkbench.workspace.edits.Edits;

/// The scenario on the canvas. It changes by edits only, so that undoing all of them brings back what was there first.
///
/// An offer on a base may lack its uplift: then it stands on the canvas unanswered, and nobody guesses.
public final class OfferDesign {
    private final Edits edits;
    private final ReadOnlyObjectWrapper<Scenario> scenario;

    /// @param first the scenario it begins with
    public OfferDesign(Edits edits, Scenario first) {
        this.edits = edits;
        this.scenario = new ReadOnlyObjectWrapper<>(first);
    }

    /// No offers and no assumptions: do nothing.
    public static Scenario empty(String name) {
        return new Scenario(name, OptionalLong.empty(), List.of(), Assumptions.NONE);
    }

    public ReadOnlyObjectProperty<Scenario> scenario() {
        return scenario.getReadOnlyProperty();
    }

    public Scenario get() {
        return scenario.get();
    }

    /// Does it so that it can be undone; what changes nothing is not noted.
    public void perform(ScenarioEdit edit) {
        if (edit.result().equals(get())) return;
        edits.perform(
                edit.gesture().isEmpty()
                        ? Change.of(edit.description(), scenario, edit.result())
                        : Change.during(edit.gesture(), edit.description(), scenario, edit.result()));
    }

    /// Begins with another scenario, which is no act of anybody: a draft of another base.
    public void beginWith(Scenario other) {
        scenario.set(other);
    }
}
