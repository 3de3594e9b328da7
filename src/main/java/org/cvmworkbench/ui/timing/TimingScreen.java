package org.cvmworkbench.ui.timing;

import java.util.List;
import java.util.function.Consumer;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where one sees whom to write to, and when.
public final class TimingScreen implements Screen {
    private final TimingViewModel timing;
    private final FileDialogs dialogs;
    private final Consumer<Room> go;

    /// @param go to another room
    public TimingScreen(Workspace workspace, FileDialogs dialogs, Consumer<Room> go) {
        this.timing = new TimingViewModel(workspace);
        this.dialogs = dialogs;
        this.go = go;
    }

    @Override
    public Room room() {
        return Room.TIMING;
    }

    @Override
    public Page page(Look look) {
        return new TimingPage(timing, dialogs, go, look);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("timing.show.week", () -> timing.list(TimingViewModel.SOON)),
                Action.of("timing.show.overdue", () -> timing.list(new Due.Overdue())),
                Action.of("timing.show.all", () -> timing.category("")));
    }
}
