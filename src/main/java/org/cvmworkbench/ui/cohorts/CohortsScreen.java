package org.cvmworkbench.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where one sees who comes back.
public final class CohortsScreen implements Screen {
    private final CohortsViewModel cohorts;
    private final FileDialogs dialogs;
    private final Consumer<Room> go;

    /// @param go to another room
    public CohortsScreen(Workspace workspace, FileDialogs dialogs, Consumer<Room> go) {
        this.cohorts = new CohortsViewModel(workspace);
        this.dialogs = dialogs;
        this.go = go;
    }

    @Override
    public Room room() {
        return Room.COHORTS;
    }

    @Override
    public Page page(Look look) {
        return new CohortsPage(cohorts, dialogs, go, look);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Period by : Period.values()) actions.add(Action.of("cohorts.show." + by.word(), () -> cohorts.by(by)));
        for (Grouping rows : Grouping.values()) {
            actions.add(Action.of("cohorts.show.rows." + rows.word(), () -> cohorts.grouping(rows)));
        }
        for (Measure what : CohortTools.MEASURES) {
            actions.add(Action.of("cohorts.show." + what.word(), () -> cohorts.measure(what)));
        }
        for (CurveView view : CurveView.values()) {
            String word = view.name().toLowerCase(Locale.ROOT);
            actions.add(Action.of("cohorts.show.curve." + word, () -> cohorts.curve(view)));
        }
        actions.add(Action.of(
                "cohorts.show.average",
                () -> cohorts.average(!cohorts.averaging().get())));
        actions.add(Action.of(
                "cohorts.show.projection",
                () -> cohorts.projecting().want(!cohorts.projecting().wanted().get())));
        actions.add(Action.of("cohorts.show.keep", cohorts::keep));
        actions.add(Action.of("cohorts.returns.take", cohorts.returns()::take));
        return actions;
    }
}
