package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private final Deque<Runnable> later = new ArrayDeque<>();

    private Workspace workspace() throws Exception {
        Files.move(DemoBases.copyInto(folder, 2_000), DemoBase.place(folder));
        return new Workspace(folder, notices, Jobs.direct(notices));
    }

    @Test
    void whileNobodyWantsAnythingTheDemoIsReadUntilAllIsWarm() throws Exception {
        WarmUp warmUp = WarmUp.of(workspace(), folder, later::add, Runnable::run);
        assertThat(warmUp.done()).isNotDone();
        later.remove().run();
        assertThat(warmUp.done()).isCompleted();
    }

    @Test
    void whatSomebodyWantsComesFirst() throws Exception {
        Workspace workspace = workspace();
        WarmUp warmUp = WarmUp.of(workspace, folder, later::add, Runnable::run);
        workspace
                .jobs()
                .run(
                        Text.of("job.demo"),
                        progress -> {
                            later.remove().run();
                            return warmUp.done().toCompletableFuture().isDone();
                        },
                        done -> assertThat(done).isFalse());
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(warmUp.done()).isCompleted();
        assertThat(bugs).isEmpty();
    }

    @Test
    void withoutADemoThereIsNothingToDo() {
        WarmUp warmUp =
                WarmUp.of(new Workspace(folder, notices, Jobs.direct(notices)), folder, later::add, Runnable::run);
        later.remove().run();
        assertThat(warmUp.done()).isNotDone();
    }
}
