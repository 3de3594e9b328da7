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

    /// Saves those chosen as segments, which become the audiences of their offers; an offer that nobody gets is
    /// switched off.
    public void take() {
        if (found.get().isEmpty()) return;
        List<Allocation.Offered> offers =
                found.get().get().answer().allocation().offers();
        List<Integer> places = CountedOffers.of(room.scenario().get()).places();
        for (int offer = 0; offer < offers.size(); offer++)
            if (offers.get(offer).chosen().count() > 0)
                workspace
                        .changes()
                        .saveMembers(segment(offers, offer), offers.get(offer).chosen());
        for (int offer = 0; offer < offers.size(); offer++) {
            int place = places.get(offer);
            if (offers.get(offer).chosen().count() == 0)
                room.perform(() -> room.offers().disabled(place, true));
            else {
                Audience audience = new Audience.Segment(segment(offers, offer));
                room.perform(() -> room.offers().audience(place, audience));
            }
        }
    }

    /// Where another offer is called the same, with its number.
    private String segment(List<Allocation.Offered> offers, int offer) {
        String name = offers.get(offer).name();
        boolean alone =
                offers.stream().filter(other -> other.name().equals(name)).count() == 1;
        return room.texts().get("offers.chosen-of", alone ? name : name + " " + (offer + 1));
    }

    void forget() {
        finding.cancel();
        found.set(Optional.empty());
    }
}
