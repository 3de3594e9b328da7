package org.cvmworkbench.ui.offers.design;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.cvmworkbench.analysis.simulation.CloseLook;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.RefusedValue;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.edits.Change;
import org.cvmworkbench.workspace.offers.Assortment;
import org.cvmworkbench.workspace.offers.AssumptionEdits;
import org.cvmworkbench.workspace.offers.OfferDesign;
import org.cvmworkbench.workspace.offers.OfferEdits;
import org.cvmworkbench.workspace.offers.Overlaps;
import org.cvmworkbench.workspace.offers.ScenarioEdit;

/// The offers room: one scenario, one offer of it chosen, and what all of it would bring.
public final class OffersViewModel {
    /// Nothing is chosen.
    public static final int NONE = -1;

    private final Workspace workspace;
    private final Forecasting forecasting;
    private final Knowledge knowledge;
    private final OfferDesign design;
    private final Carrying carrying;
    private final Shelf shelf;
    private final Behind behind;
    private final Allocating allocating;
    private final Suggesting suggesting;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyObjectWrapper<Optional<Uplift.Stated>> information =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding asked;
    private Texts texts;
    private boolean shown;
    private boolean stale = true;

    public OffersViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.settings().get().language().texts();
        this.forecasting = new Forecasting(workspace.jobs());
        this.knowledge = new Knowledge(workspace.jobs());
        forecasting.ask(workspace.study().get());
        this.design = new OfferDesign(workspace.edits(), untitled());
        this.carrying = new Carrying(this);
        this.shelf = new Shelf(this);
        this.behind = new Behind(this);
        this.allocating = new Allocating(this);
        this.suggesting = new Suggesting(this);
        design.scenario().subscribe((before, now) -> changed());
        workspace.study().subscribe((before, now) -> {
            forecasting.ask(now);
            if (!Study.alike(before, now)) knowledge.leave();
            suggesting.standOn(now);
            changed();
        });
        this.asked = Bindings.createBooleanBinding(this::isAsked, design.scenario(), chosen);
        chosen.subscribe((before, now) -> outdated());
        information.subscribe((before, now) -> outdated());
    }

    // State

    /// The scenario as it stands.
    public ReadOnlyObjectProperty<Scenario> scenario() {
        return design.scenario();
    }

    /// The index of the chosen offer, or [#NONE].
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public Optional<Offer> chosenOffer() {
        List<Offer> offers = design.get().offers();
        int index = chosen.get();
        return index >= 0 && index < offers.size() ? Optional.of(offers.get(index)) : Optional.empty();
    }

    /// Whether the uplift of the chosen offer is still to be asked.
    public ObservableValue<Boolean> asked() {
        return asked;
    }

    /// What the message of the chosen offer would add without its reward; empty as long as nobody said so.
    public ReadOnlyObjectProperty<Optional<Uplift.Stated>> information() {
        return information.getReadOnlyProperty();
    }

    /// What the scenario would bring; while another is computed, the answer for the one before.
    public ReadOnlyObjectProperty<Optional<Forecast>> answer() {
        return forecasting.answer();
    }

    /// The chosen offer looked at closely, a moment after its answer.
    public ReadOnlyObjectProperty<Optional<CloseLook>> look() {
        return forecasting.look();
    }

    /// Why there is no answer at all.
    public ReadOnlyObjectProperty<Optional<WorkbenchException>> refusal() {
        return forecasting.refusal();
    }

    /// Whether the answer is for an earlier scenario.
    public ReadOnlyBooleanProperty computing() {
        return forecasting.computing();
    }

    /// What the open base sells; nothing until that is found out.
    public ReadOnlyObjectProperty<Assortment> assortment() {
        return knowledge.assortment();
    }

    /// Which offers meet the same customers on the same days; while that is found out, those of the scenario before.
    public ReadOnlyObjectProperty<Overlaps> overlaps() {
        return knowledge.overlaps();
    }

    /// What is lifted and where it hangs.
    public Carrying carrying() {
        return carrying;
    }

    /// Where scenarios come from and go to.
    public Shelf shelf() {
        return shelf;
    }

    /// Customers behind a bar.
    public Behind behind() {
        return behind;
    }

    /// Who gets what where money and messages are scarce.
    public Allocating allocating() {
        return allocating;
    }

    /// What could be offered.
    public Suggesting suggesting() {
        return suggesting;
    }

    public Workspace workspace() {
        return workspace;
    }

    // Commands

    /// Begins to compute what the page shows, until the subscription ends.
    ///
    /// @param language of the page, in which new offers are named
    public Subscription enter(Texts language) {
        boolean untouched = design.get().equals(untitled());
        texts = language;
        if (untouched) design.beginWith(untitled());
        shown = true;
        knowledge.lookThrough(workspace.study().get(), texts);
        refresh();
        return () -> shown = false;
    }

    public void choose(int offer) {
        chosen.set(offer);
    }

    /// Does something to the scenario; where nobody may have the result, says why and leaves it.
    public void perform(Supplier<ScenarioEdit> act) {
        try {
            design.perform(act.get());
        } catch (RefusedValue refused) {
            Text name = Text.of("offers.assumption." + refused.name());
            workspace.notices().tell(Notice.warning(Text.of("offers.refused", name, refused.reason())));
        }
    }

    /// Says what the message alone would add.
    public void sayInformation(Uplift.Stated uplift) {
        workspace.edits().perform(Change.of(Text.of("offers.edit.information"), information, Optional.of(uplift)));
    }

    /// What can be done to the offers as they stand.
    public OfferEdits offers() {
        return new OfferEdits(design.get());
    }

    /// What can be done to the assumptions as they stand.
    public AssumptionEdits assumptions() {
        return new AssumptionEdits(design.get());
    }

    /// Takes the chosen offer off the canvas.
    public void removeChosen() {
        if (chosen.get() != NONE) perform(() -> offers().remove(chosen.get()));
    }

    /// Gives the chosen offer another place in the order of priority.
    ///
    /// @param step -1 for one place before, 1 for one after
    public void reorderChosen(int step) {
        int to = chosen.get() + step;
        if (chosen.get() == NONE || to < 0 || to >= design.get().offers().size()) return;
        perform(() -> offers().reorder(chosen.get(), to));
        choose(to);
    }

    /// Puts a copy of the chosen offer in the same place and chooses it.
    public void duplicateChosen() {
        if (chosen.get() == NONE) return;
        int copy = chosen.get() + 1;
        perform(() -> offers().duplicate(copy - 1));
        choose(copy);
    }

    /// Lets the chosen offer count no longer, or again.
    public void switchChosen() {
        chosenOffer().ifPresent(offer -> perform(() -> offers().disabled(chosen.get(), !offer.disabled())));
    }

    private boolean isAsked() {
        return chosenOffer()
                .filter(offer -> !offer.disabled())
                .filter(offer -> design.get().assumptionsOf(offer).uplift() == null)
                .isPresent();
    }

    OfferDesign design() {
        return design;
    }

    /// In the language of the page.
    Texts texts() {
        return texts;
    }

    /// What a new scenario is.
    Scenario untitled() {
        return OfferDesign.empty(texts.get("offers.untitled"));
    }

    private void changed() {
        int last = design.get().offers().size() - 1;
        if (chosen.get() > last) chosen.set(last);
        shelf.keepDraft();
        allocating.forget();
        outdated();
    }

    private void outdated() {
        stale = true;
        behind.forget();
        if (shown) refresh();
    }

    private void refresh() {
        shelf.followBase();
        suggesting.refresh();
        if (stale) compute();
    }

    private void compute() {
        stale = false;
        Scenario scenario = design.get();
        OptionalInt looked = chosen.get() == NONE ? OptionalInt.empty() : OptionalInt.of(chosen.get());
        knowledge.lookThrough(workspace.study().get(), texts);
        knowledge.meet(scenario, workspace.study().get());
        forecasting.compute(scenario, looked, information.get());
    }
}
