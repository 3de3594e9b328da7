package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real jobs on threads of their own, delivered to a queue that the test empties.
class StoppedImportTest {
    private static final int LINES = 300_000;

    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();

    @Test
    void leavesNoBaseAndKeepsTheFilesToTryAgain() throws Exception {
        Path base = folder.resolve("shop.mv.db");
        Workspace workspace = Workspace.on(folder, ui::add, notices);
        DataViewModel data = new DataViewModel(workspace, answering(base));
        data.take(List.of(longFile()));
        untilIdle(workspace);

        data.loadIntoNew();
        assertThat(data.loading().get()).isPresent();
        data.stop();
        untilIdle(workspace);

        assertThat(data.loading().get()).isEmpty();
        assertThat(base).doesNotExist();
        assertThat(data.drafts().ready()).isTrue();
        data.loadIntoNew();
        untilIdle(workspace);
        assertThat(data.facts().get()).isEmpty();
        assertThat(workspace.study().get().orElseThrow().snapshot().lines().count())
                .isEqualTo(LINES);
        assertThat(bugs).isEmpty();
    }

    @Test
    void closingTheWindowMeanwhileLosesNothing() throws Exception {
        Path base = folder.resolve("shop.mv.db");
        Workspace workspace = Workspace.on(folder, ui::add, notices);
        DataViewModel data = new DataViewModel(workspace, answering(base));
        data.take(List.of(longFile()));
        untilIdle(workspace);
        data.loadIntoNew();

        workspace.jobs().cancelAll();
        assertThat(workspace.jobs().close(Duration.ofSeconds(30))).isTrue();

        assertThat(base).doesNotExist();
        assertThat(bugs).isEmpty();
    }

    private void untilIdle(Workspace workspace) throws InterruptedException {
        while (!workspace.jobs().running().isEmpty()) {
            Runnable delivery = ui.poll(30, TimeUnit.SECONDS);
            assertThat(delivery).as("a delivery").isNotNull();
            delivery.run();
        }
    }

    private Path longFile() throws Exception {
        StringBuilder text = new StringBuilder("client,date,sum\n");
        for (int i = 0; i < LINES; i++) text.append(i % 1000).append(",2026-01-01,1\n");
        return Files.writeString(folder.resolve("long.csv"), text);
    }

    private static FileDialogs answering(Path place) {
        return new FileDialogs() {
            @Override
            public List<Path> open(Text title, Sort sort) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Text title, String name, List<Sort> sorts) {
                return Optional.of(place);
            }
        };
    }
}
