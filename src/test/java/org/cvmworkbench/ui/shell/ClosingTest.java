package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.settings.SettingsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The window closes politely: what takes its time is mentioned, then cancelled; settings are kept.
class ClosingTest extends ApplicationTest {
    private final List<Throwable> bugs = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Path folder;
    private Workspace workspace;
    private Stage window;

    @Override
    public void start(Stage stage) throws Exception {
        Platform.setImplicitExit(false);
        folder = Files.createTempDirectory("closing-test");
        workspace = Workspace.on(folder, Platform::runLater, new Notices(bugs::add));
        window = stage;
        Closing closing = new Closing(stage, workspace, Navigation.startingIn(Room.COHORTS), closed::countDown);
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing::requested);
        stage.setScene(new Scene(new Group(), 900, 700));
        stage.show();
    }

    @AfterEach
    void stopWhatRuns() {
        interact(() -> workspace.jobs().cancelAll());
    }

    private void request() {
        interact(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void work() throws TimeoutException {
        interact(() -> workspace
                .jobs()
                .run(
                        Text.of("job.open", "big"),
                        progress -> {
                            while (true) progress.checkCancelled();
                        },
                        never -> bugs.add(new AssertionError(never))));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> workspace.jobs().running().getFirst().elapsed().toMillis() > 1_100);
    }

    @Test
    void anIdleWindowClosesAtOnceAndRemembersItsRoom() throws InterruptedException {
        request();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(window.isShowing()).isFalse();
        assertThat(SettingsFile.in(folder).get().room()).isEqualTo("cohorts");
        assertThat(SettingsFile.in(folder).get().window()).isPresent();
    }

    @Test
    void workIsMentionedFirstAndCancelledOnlyWhenTold() throws Exception {
        work();
        request();
        assertThat(window.isShowing()).isTrue();
        assertThat(workspace.notices().shown()).hasSize(1);
        interact(() -> workspace
                .notices()
                .shown()
                .getFirst()
                .act()
                .orElseThrow()
                .step()
                .run());
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(window.isShowing()).isFalse();
        assertThat(bugs).isEmpty();
    }
}
