package org.cvmworkbench.ui.segments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.explore.Figures;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The segments room without a window.
abstract class RoomTest {
    static final int CUSTOMERS = 2_000;

    @TempDir
    Path folder = Path.of("");

    final List<Throwable> bugs = new ArrayList<>();
    final Notices notices = new Notices(bugs::add);
    Workspace workspace = new Workspace(folder, notices, Jobs.direct(notices));
    SegmentsViewModel viewModel = new SegmentsViewModel(workspace);

    @BeforeEach
    final void room() {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        viewModel = new SegmentsViewModel(workspace);
    }

    final void openDemo() throws IOException, WorkbenchException {
        workspace.open(DemoBases.copyInto(folder, CUSTOMERS));
    }

    final Figures figures() {
        return viewModel.exploration().get().orElseThrow().selected().figures();
    }
}
