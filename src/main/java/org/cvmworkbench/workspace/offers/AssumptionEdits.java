package org.cvmworkbench.workspace.offers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;

/// What can be done to the assumptions of a scenario: those all offers share, and those of one offer.
///
/// All of it throws [org.cvmworkbench.model.scenario.RefusedValue] where nobody may have the result.
public record AssumptionEdits(Scenario scenario) {
    /// Sets what all offers share.
    public ScenarioEdit shared(AssumptionName name, Assumption value) {
        return shared(name.word(), scenario.assumptions().with(name, value));
    }

    public ScenarioEdit shared(Uplift uplift) {
        return shared("uplift", scenario.assumptions().with(uplift));
    }

    /// Takes a shared one back, so that the base or a prior speaks again.
    public ScenarioEdit sharedWithout(AssumptionName name) {
        return shared(name.word(), without(scenario.assumptions(), name));
    }

    /// Sets what holds for one offer alone.
    public ScenarioEdit own(int offer, AssumptionName name, Assumption value) {
        return own(offer, name.word(), assumptions(offer).with(name, value));
    }

    public ScenarioEdit own(int offer, Uplift uplift) {
        return own(offer, "uplift", assumptions(offer).with(uplift));
    }

    /// Takes its own one back, so that the shared one holds again.
    public ScenarioEdit ownWithout(int offer, AssumptionName name) {
        return own(offer, name.word(), without(assumptions(offer), name));
    }

    /// Sets it where it is set already: of the offer if it has its own, otherwise shared.
    public ScenarioEdit where(int offer, AssumptionName name, Assumption value) {
        return assumptions(offer).get(name).isPresent() ? own(offer, name, value) : shared(name, value);
    }

    private Assumptions assumptions(int offer) {
        return scenario.offers().get(offer).assumptions();
    }

    private static Assumptions without(Assumptions all, AssumptionName name) {
        Map<AssumptionName, Assumption> others = new EnumMap<>(AssumptionName.class);
        others.putAll(all.values());
        others.remove(name);
        return new Assumptions(others, all.uplift());
    }

    private ScenarioEdit shared(String word, Assumptions assumptions) {
        return ScenarioEdit.of(
                Text.of("offers.edit.assumption", assumption(word)), scenario.withAssumptions(assumptions));
    }

    private ScenarioEdit own(int index, String word, Assumptions assumptions) {
        List<Offer> offers = new ArrayList<>(scenario.offers());
        Offer before = offers.set(index, offers.get(index).withAssumptions(assumptions));
        Text description = Text.of("offers.edit.own-assumption", assumption(word), before.name());
        return ScenarioEdit.of(description, scenario.withOffers(offers));
    }

    /// @param word as the scenario file writes it
    static Text assumption(String word) {
        return Text.of("offers.assumption." + word);
    }
}
