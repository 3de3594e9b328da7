package org.cvmworkbench.ui.settings;

import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where language and theme are chosen.
public record SettingsScreen(Workspace workspace) implements Screen {
    @Override
    public Room room() {
        return Room.SETTINGS;
    }

    @Override
    public Page page(Look look) {
        return new SettingsPage(workspace, look);
    }
}
