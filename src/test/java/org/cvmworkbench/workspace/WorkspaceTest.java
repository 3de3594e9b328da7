package org.cvmworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new ArrayList<>();

    private Workspace workspace() {
        return workspace(folder);
    }

    private Workspace workspace(Path own) {
        Notices notices = new Notices(bugs::add);
        return new Workspace(own, notices, Jobs.direct(notices));
    }

    @Test
    void anOpenedBaseIsSelectedWholeAndRemembered() throws Exception {
        Path base = DemoBases.copyInto(folder, 2_000);
        Workspace workspace = workspace();
        workspace.open(base);
        assertThat(workspace.study().get().orElseThrow().customers()).isEqualTo(2_000);
        assertThat(workspace.selection().get().orElseThrow().customers().count())
                .isEqualTo(2_000);
        assertThat(workspace.settings().get().recent())
                .containsExactly(base.toAbsolutePath().toString());
    }

    @Test
    void aBaseThatIsGoneIsToldAndOfferedNoMore() throws Exception {
        Path base = DemoBases.copyInto(folder, 2_000);
        Workspace workspace = workspace();
        workspace.open(base);
        Files.delete(base);
        workspace.open(base);
        assertThat(workspace.notices().shown())
                .extracting(notice -> notice.what().key())
                .containsExactly(ErrorKind.BASE_MISSING.key());
        assertThat(workspace.settings().get().recent()).isEmpty();
        assertThat(workspace.study().get()).as("the open one stays").isPresent();
    }

    @Test
    void aBaseThatIsDamagedWhereNobodyLookedYetIsClosedAgain() throws Exception {
        Path base = DemoBases.copyInto(folder, 2_000);
        Path whole = Files.copy(base, folder.resolve("whole.mv.db"));
        String url = "jdbc:h2:file:" + base.toAbsolutePath().toString().replace(".mv.db", "");
        try (Connection session = DriverManager.getConnection(url, "SA", "");
                Statement damage = session.createStatement()) {
            damage.execute("UPDATE chunk SET checksum = checksum + 1 WHERE (import_id, run, position) IN"
                    + " (SELECT import_id, run, position FROM run_column WHERE name = 'price')");
        }
        Workspace workspace = workspace();
        List<Integer> shown = new ArrayList<>();
        workspace.study().subscribe(study -> study.ifPresent(one -> shown.add(one.customers())));
        workspace.open(base);
        assertThat(shown).as("shown until the damage was found").containsExactly(2_000);
        assertThat(workspace.study().get()).isEmpty();
        assertThat(workspace.selection().get()).isEmpty();
        assertThat(workspace.notices().shown())
                .extracting(notice -> notice.what().key())
                .containsExactly(ErrorKind.BASE_DAMAGED.key());
        assertThat(workspace.settings().get().recent()).isEmpty();
        workspace.open(whole);
        workspace.open(base);
        assertThat(bugs).isEmpty();
    }

    @Test
    void savedWorkCanBeUndoneAndIsInTheFile() throws Exception {
        Path base = DemoBases.copyInto(folder, 2_000);
        Workspace workspace = workspace();
        workspace.open(base);
        workspace.changes().saveSegment("Slipping", "group = slipping");
        workspace.changes().saveSegment("Slipping", "group = slipping and frequency >= 3");
        workspace.edits().undo();
        assertThat(OpenBase.read(base, fraction -> {}).segments()).containsEntry("Slipping", "group = slipping");
        workspace.edits().undo();
        assertThat(OpenBase.read(base, fraction -> {}).segments()).isEmpty();
        workspace.edits().redo();
        assertThat(workspace.study().get().orElseThrow().base().segments()).containsKey("Slipping");
        assertThat(bugs).isEmpty();
    }

    @Test
    @Timeout(60)
    void whatIsSavedWhileAnotherBaseOpensIsNotUndoneThere() throws Exception {
        Path first = DemoBases.copyInto(folder, 2_000);
        Path second = Files.copy(first, folder.resolve("second.mv.db"));
        BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
        Workspace workspace = Workspace.on(folder, ui::add, new Notices(bugs::add));
        workspace.open(first);
        whenIdle(workspace, ui);
        workspace.file().lock();
        workspace.open(second);
        awaitWaiting(workspace, 1);
        workspace.changes().saveSegment("Slipping", "group = slipping");
        awaitWaiting(workspace, 2);
        workspace.file().unlock();
        whenIdle(workspace, ui);
        assertThat(workspace.study().get().orElseThrow().base().path()).isEqualTo(second);
        assertThat(OpenBase.read(first, fraction -> {}).segments()).containsKey("Slipping");
        assertThat(workspace.edits().toUndo().get()).as("of the other base").isEmpty();
        assertThat(bugs).isEmpty();
    }

    private static void whenIdle(Workspace workspace, BlockingQueue<Runnable> ui) throws InterruptedException {
        while (!workspace.jobs().idle().get()) ui.take().run();
    }

    private static void awaitWaiting(Workspace workspace, int workers) {
        while (workspace.file().getQueueLength() < workers) Thread.onSpinWait();
    }

    @Test
    void atTheVeryFirstStartTheDemoIsMadeAndFurnishedOnce() throws Exception {
        Workspace workspace = workspace(folder.resolve("config/not-there-yet"));
        workspace.openDemo();
        OpenBase demo = workspace.study().get().orElseThrow().base();
        assertThat(demo.segments()).containsKeys("Silent regulars", "Wine lovers");
        assertThat(demo.scenarios()).hasSize(1);
        long made = Files.getLastModifiedTime(demo.path()).toMillis();
        workspace.openDemo();
        assertThat(Files.getLastModifiedTime(demo.path()).toMillis()).isEqualTo(made);
    }
}
