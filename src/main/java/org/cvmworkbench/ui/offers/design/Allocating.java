package org.cvmworkbench.ui.offers.design;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.allocation.Allocation;
import org.cvmworkbench.analysis.allocation.Allocations;
import org.cvmworkbench.analysis.allocation.Limits;
import org.cvmworkbench.analysis.simulation.CustomerForecast;
import org.cvmworkbench.analysis.simulation.CustomerForecasts;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.SnapshotFacts;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// Who gets which offer of the scenario under a budget and a contact policy, found when somebody asks.
public final class Allocating {
    private final OffersViewModel room;
    private final Workspace workspace;
    private final Latest finding;
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    Allocating(OffersViewModel room) {
        this.room = room;
        this.workspace = room.workspace();
        this.finding = new Latest(workspace.jobs());
    }

    /// @param scenario that it is of
    /// @param outcome  of all offers to those chosen
    public record Found(Scenario scenario, Allocations.Answer answer, Outcome outcome) {}

    /// Nothing until somebody has asked, and after the scenario changed.
    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /// Finds who gets what.
    ///
    /// @param budget   money, unlimited where empty
    /// @param contacts messages a customer, unlimited where empty
    public void ask(OptionalDouble budget, OptionalInt contacts) {
        forget();
        Optional<Study> study = workspace.study().get();
        Scenario scenario = room.scenario().get().enabled();
        if (study.isEmpty() || scenario.offers().isEmpty()) return;
        List<OptionalDouble> unlimited = Collections.nCopies(scenario.offers().size(), OptionalDouble.empty());
        Limits limits = new Limits(budget, contacts, Limits.USUAL_DAYS, unlimited);
        SnapshotFacts facts = study.get().facts();
        finding.run(
                Text.of("job.allocate"),
                progress -> find(facts, scenario, limits, progress),
                told -> found.set(Optional.of(told)));
    }

    private static Found find(SnapshotFacts facts, Scenario scenario, Limits limits, Progress progress)
            throws WorkbenchException {
        List<CustomerForecast> offers = new CustomerForecasts(facts.dimensions(), facts.saved()).of(scenario, progress);
        Allocations.Answer answer = new Allocations(facts.dimensions(), true).of(offers, limits, progress);
        List<CustomerSet> chosen = answer.allocation().chosen();
        return new Found(scenario, answer, CustomerForecasts.outcome(offers, chosen, Draws.of(scenario)));
    }

    /// Saves those chosen as segments, which become the audiences of the offers.
    public void take() {
        if (found.get().isEmpty()) return;
        List<Allocation.Offered> offers =
                found.get().get().answer().allocation().offers();
        for (Allocation.Offered offer : offers)
            if (offer.chosen().count() > 0) workspace.changes().saveMembers(segment(offer.name()), offer.chosen());
        for (Allocation.Offered offer : offers) if (offer.chosen().count() > 0) take(offer.name());
    }

    private void take(String name) {
        List<Offer> all = room.scenario().get().offers();
        for (int place = 0; place < all.size(); place++) {
            int offer = place;
            if (all.get(place).name().equals(name) && !all.get(place).disabled())
                room.perform(() -> room.offers().audience(offer, new Audience.Segment(segment(name))));
        }
    }

    private String segment(String offer) {
        return room.texts().get("offers.chosen-of", offer);
    }

    void forget() {
        finding.cancel();
        found.set(Optional.empty());
    }
}
