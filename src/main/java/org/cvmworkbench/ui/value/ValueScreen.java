package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where one sees what customers will still bring.
public final class ValueScreen implements Screen {
    private final ValueViewModel values;
    private final FileDialogs dialogs;
    private final Consumer<Room> go;

    /// @param go to another room
    public ValueScreen(Workspace workspace, FileDialogs dialogs, Consumer<Room> go) {
        this.values = new ValueViewModel(workspace);
        this.dialogs = dialogs;
        this.go = go;
    }

    @Override
    public Room room() {
        return Room.VALUE;
    }

    @Override
    public List<Action> actions() {
        return Stream.of(ValueView.values())
                .map(view -> Action.of("value.show." + view.name().toLowerCase(Locale.ROOT), () -> values.view(view)))
                .toList();
    }

    @Override
    public Page page(Look look) {
        return new ValuePage(values, dialogs, go, look);
    }
}
