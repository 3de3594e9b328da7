package org.cvmworkbench.ui.segments;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.edits.Change;
import org.cvmworkbench.workspace.edits.Edits;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Pursuit;

/// Where the grid of recency and frequency is cut: into fifths of the base, or at points of one's own. Each change is
/// an edit that can be undone; counting follows the hand.
final class GridCuts {
    private final Edits edits;
    private final Pursuit counting;
    private final ReadOnlyObjectProperty<Optional<Exploration>> exploration;
    private final ObjectProperty<Optional<RfCuts>> own = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Counted>> counted = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Customers by these cuts.
    ///
    /// @param study whose customers they are
    record Counted(Study study, RfCuts cuts, RfGrid everybody, RfGrid selected) {
        boolean isOf(Study other) {
            return study.dimensions().equals(other.dimensions());
        }

        private boolean isOf(Study other, RfCuts others) {
            return isOf(other) && cuts.equals(others);
        }
    }

    GridCuts(Edits edits, Jobs jobs, ReadOnlyObjectProperty<Optional<Exploration>> exploration) {
        this.edits = edits;
        this.counting = new Pursuit(jobs);
        this.exploration = exploration;
        own.subscribe(cuts -> count());
        exploration.subscribe(now -> count());
    }

    /// Points of one's own; empty where the base is cut into fifths.
    ReadOnlyObjectProperty<Optional<RfCuts>> own() {
        return own;
    }

    /// The customers by them; it may be by those before, which it carries.
    ReadOnlyObjectProperty<Optional<Counted>> counted() {
        return counted.getReadOnlyProperty();
    }

    /// @param gesture the same for all steps of one movement
    void cut(RfCuts cuts, String gesture) {
        edits.perform(Change.during(gesture, Text.of("segments.edit.cuts"), own, Optional.of(cuts)));
    }

    /// Back to fifths of the base.
    void fifths() {
        if (own.get().isPresent())
            edits.perform(Change.of(Text.of("segments.edit.fifths"), own, Optional.<RfCuts>empty()));
    }

    private void count() {
        Optional<RfCuts> cuts = own.get();
        Optional<Exploration> whom = exploration.get();
        if (cuts.isEmpty() || whom.isEmpty()) {
            counting.cancel();
            counted.set(Optional.empty());
            return;
        }
        Optional<Counted> before = counted.get();
        counting.run(
                Text.of("segments.job.count"),
                progress -> count(cuts.get(), whom.get(), before),
                result -> counted.set(Optional.of(result)));
    }

    /// @param before the last time, of which the counts of everybody may still hold
    private static Counted count(RfCuts cuts, Exploration whom, Optional<Counted> before) {
        Study study = whom.study();
        Profile profile = study.dimensions().profile();
        long version = study.snapshot().version();
        RfGrid everybody = before.filter(one -> one.isOf(study, cuts))
                .map(Counted::everybody)
                .orElseGet(() -> cuts.grid(version, profile, whom.everybody().customers()));
        RfGrid selected = whom.isEverybody()
                ? everybody
                : cuts.grid(version, profile, whom.selected().customers());
        return new Counted(study, cuts, everybody, selected);
    }
}
