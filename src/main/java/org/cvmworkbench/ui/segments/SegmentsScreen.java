package org.cvmworkbench.ui.segments;

import java.util.List;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;

/// The room where customers are explored and segments made.
public final class SegmentsScreen implements Screen {
    private final SegmentsViewModel viewModel;
    private final FileDialogs dialogs;

    public SegmentsScreen(Workspace workspace, FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.viewModel = new SegmentsViewModel(workspace);
    }

    @Override
    public Room room() {
        return Room.SEGMENTS;
    }

    @Override
    public Page page(Look look) {
        return new SegmentsPage(viewModel, dialogs, look);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("segments.action.remove-last", viewModel.rule()::removeLast));
    }

    @Override
    public List<Action> fromAnywhere() {
        return viewModel.uncounted().stream()
                .map(segment -> Action.of(
                        Text.of("segments.action.use", segment.name()),
                        () -> viewModel.rule().use(segment)))
                .toList();
    }
}
