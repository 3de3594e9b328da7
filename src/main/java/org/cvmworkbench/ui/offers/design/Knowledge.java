package org.cvmworkbench.ui.offers.design;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;
import org.cvmworkbench.workspace.offers.Assortment;
import org.cvmworkbench.workspace.offers.AssortmentScan;
import org.cvmworkbench.workspace.offers.Overlaps;

/// What the open base says while a scenario is built: what it sells, and whom offers have in common. Found by jobs.
final class Knowledge {
    private final Latest selling;
    private final Latest meeting;
    private final ReadOnlyObjectWrapper<Assortment> assortment = new ReadOnlyObjectWrapper<>(Assortment.NONE);
    private final ReadOnlyObjectWrapper<Overlaps> overlaps = new ReadOnlyObjectWrapper<>(Overlaps.NONE);
    private Optional<Snapshot> sold = Optional.empty();
    private Optional<Study> met = Optional.empty();
    private String called = "";

    Knowledge(Jobs jobs) {
        this.selling = new Latest(jobs);
        this.meeting = new Latest(jobs);
    }

    ReadOnlyObjectProperty<Assortment> assortment() {
        return assortment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Overlaps> overlaps() {
        return overlaps.getReadOnlyProperty();
    }

    /// Looks through the receipts, unless that was done for this base and language.
    void lookThrough(Optional<Study> study, Texts texts) {
        Optional<Snapshot> now = study.map(Study::snapshot);
        String name = texts.get("card.product-name");
        if (now.equals(sold) && name.equals(called)) return;
        sold = now;
        called = name;
        if (now.isEmpty()) {
            selling.cancel();
            assortment.set(Assortment.NONE);
            return;
        }
        Snapshot snapshot = now.get();
        selling.run(
                Text.of("job.assortment"),
                progress -> AssortmentScan.of(snapshot, List.of(name, "name")),
                assortment::set);
    }

    /// Lets go of a base that is open no more; what was found of it holds until the next is looked through.
    void leave() {
        sold = Optional.empty();
        met = Optional.empty();
        called = "";
    }

    /// Finds out which offers meet; until then what was found for the one before holds.
    void meet(Scenario scenario, Optional<Study> study) {
        Overlaps before = study.equals(met) ? overlaps.get() : Overlaps.NONE;
        met = study;
        if (scenario.offers().isEmpty()) {
            meeting.cancel();
            overlaps.set(Overlaps.NONE);
            return;
        }
        meeting.run(Text.of("job.overlaps"), progress -> Overlaps.of(scenario, study, before, progress), overlaps::set);
    }
}
