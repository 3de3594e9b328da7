package org.cvmworkbench.ui.card;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// A room with a button and the card beside it.
record CardScreen(Workspace workspace) implements Screen {
    @Override
    public Room room() {
        return Room.SEGMENTS;
    }

    @Override
    public Page page(Look look) {
        return new CardPage(workspace, look);
    }

    private static final class CardPage extends Page {
        CardPage(Workspace workspace, Look look) {
            super(look);
            Button before = new Button("before");
            before.setId("before");
            setCenter(new HBox(before, new CardPane(workspace, FileDialogs.NONE, look, following)));
        }
    }
}
