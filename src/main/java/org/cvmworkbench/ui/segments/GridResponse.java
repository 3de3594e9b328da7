package org.cvmworkbench.ui.segments;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.response.PastResponse;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Pursuit;
import org.jspecify.annotations.Nullable;

/// How the cells of the grid answered past campaigns, counted when it is first asked for.
final class GridResponse {
    private final Pursuit counting;
    private final ReadOnlyObjectWrapper<Optional<Counted>> counted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Study asked;
    private @Nullable RfCuts cuts;

    /// Responses by these cuts.
    record Counted(Study study, RfCuts cuts, PastResponse response, PastResponse.Cells cells) {}

    GridResponse(Jobs jobs) {
        this.counting = new Pursuit(jobs);
    }

    ReadOnlyObjectProperty<Optional<Counted>> counted() {
        return counted.getReadOnlyProperty();
    }

    /// The cells of a grid; empty until they are counted.
    Optional<PastResponse.Cells> of(Study study, GridShown grid) {
        RfCuts wanted = grid.cuts();
        Optional<Counted> ready =
                counted.get().filter(one -> one.study().dimensions().equals(study.dimensions()));
        Optional<PastResponse.Cells> cells =
                ready.filter(one -> one.cuts().equals(wanted)).map(Counted::cells);
        if (cells.isEmpty()) ask(study, wanted, ready.map(Counted::response));
        return cells;
    }

    /// Keeps nothing of a base that is not looked at any more.
    void forget() {
        counting.cancel();
        asked = null;
        cuts = null;
        counted.set(Optional.empty());
    }

    private void ask(Study study, RfCuts wanted, Optional<PastResponse> known) {
        if (study.equals(asked) && wanted.equals(cuts)) return;
        asked = study;
        cuts = wanted;
        counting.run(
                Text.of("segments.job.response"),
                progress -> {
                    PastResponse response = known.orElseGet(() ->
                            PastResponse.of(study.snapshot(), study.dimensions().asOf()));
                    return new Counted(
                            study,
                            wanted,
                            response,
                            response.cells(study.dimensions().profile(), wanted));
                },
                result -> counted.set(Optional.of(result)));
    }
}
