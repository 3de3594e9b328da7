package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where a base is opened, files are loaded and the state of the data is told.
public final class DataScreen implements Screen {
    private final DataViewModel data;
    private final Consumer<Room> go;

    /// @param go to another room
    public DataScreen(Workspace workspace, FileDialogs dialogs, Consumer<Room> go) {
        this.data = new DataViewModel(workspace, dialogs);
        this.go = go;
    }

    /// What the room knows.
    DataViewModel data() {
        return data;
    }

    @Override
    public Room room() {
        return Room.DATA;
    }

    @Override
    public Page page(Look look) {
        return new DataPage(data, go, look);
    }

    /// Looks at them; a base is opened.
    @Override
    public void take(List<Path> files) {
        data.take(files);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("data.import", "Shortcut+I", data::chooseFiles),
                Action.of("data.open", "Shortcut+O", data::openBase),
                Action.of("data.demo", data::openDemo));
    }
}
