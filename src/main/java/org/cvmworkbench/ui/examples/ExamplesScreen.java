package org.cvmworkbench.ui.examples;

import java.util.List;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where the worked examples of the trade are read.
public final class ExamplesScreen implements Screen {
    private final ExamplesViewModel examples;

    public ExamplesScreen(Workspace workspace) {
        this.examples = new ExamplesViewModel(workspace.jobs());
    }

    @Override
    public Room room() {
        return Room.EXAMPLES;
    }

    @Override
    public Page page(Look look) {
        return new ExamplesPage(examples, look);
    }

    @Override
    public Page presented(Look look) {
        return new PresentedExample(examples, look);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("examples.previous", "Alt+Up", examples::previous),
                Action.of("examples.next", "Alt+Down", examples::next));
    }
}
