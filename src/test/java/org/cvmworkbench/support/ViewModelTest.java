package org.cvmworkbench.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What a room knows, without a window: jobs are done at once, on the thread of the test.
public abstract class ViewModelTest {
    private static final int CUSTOMERS = 2_000;

    @TempDir
    protected Path folder;

    /// What jobs failed with that is a bug of the program.
    protected final List<Throwable> bugs = new ArrayList<>();

    protected final Notices notices = new Notices(bugs::add);
    protected Workspace workspace;

    @BeforeEach
    void beginWithoutABase() {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
    }

    /// Opens a copy of the demo base.
    protected final void openDemo() throws Exception {
        workspace.open(DemoBases.copyInto(folder, CUSTOMERS));
    }

    /// Opens a base of one file.
    protected final void openFile(String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("file.csv"), csv);
        Path base = folder.resolve("small");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        assertThat(bugs).isEmpty();
    }

    protected final Study study() {
        return workspace.study().get().orElseThrow();
    }
}
