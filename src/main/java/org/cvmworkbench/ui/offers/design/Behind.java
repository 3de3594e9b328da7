package org.cvmworkbench.ui.offers.design;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.simulation.CustomerForecasts;
import org.cvmworkbench.analysis.simulation.CustomersBehind;
import org.cvmworkbench.analysis.simulation.SnapshotFacts;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// The customers behind a bar of the waterfall, found when somebody asks.
public final class Behind {
    private static final int MOST = 50;

    private final OffersViewModel room;
    private final Workspace workspace;
    private final Latest finding;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CustomersBehind>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Behind(OffersViewModel room) {
        this.room = room;
        this.workspace = room.workspace();
        this.finding = new Latest(workspace.jobs());
    }

    /// The bar that is asked for; nothing for the net effect.
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /// Nothing until somebody has asked, and after the scenario changed.
    public ReadOnlyObjectProperty<Optional<CustomersBehind>> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks for the customers of the chosen offer behind a bar.
    public void ask(Optional<Step> bar) {
        step.set(bar);
        forget();
        Optional<Study> study = workspace.study().get();
        Scenario scenario = room.scenario().get();
        int place = room.chosen().get();
        if (study.isEmpty()
                || place == OffersViewModel.NONE
                || scenario.offers().get(place).disabled()) return;
        SnapshotFacts facts = study.get().facts();
        finding.run(
                Text.of("job.behind"),
                progress -> CustomersBehind.of(
                        new CustomerForecasts(facts.dimensions(), facts.saved())
                                .of(scenario.enabled(), CountedOffers.place(scenario, place)),
                        bar,
                        MOST),
                told -> found.set(Optional.of(told)));
    }

    void forget() {
        finding.cancel();
        found.set(Optional.empty());
    }
}
