package org.cvmworkbench.ui.shell;

import java.time.Duration;
import javafx.event.Event;
import javafx.stage.Stage;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Job;
import org.cvmworkbench.workspace.settings.Settings;

/// How the window closes: work that takes its time is mentioned first; then everything is cancelled, what was begun is
/// put back, and the settings are kept.
final class Closing {
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Stage stage;
    private final Workspace workspace;
    private final Navigation navigation;
    private final Runnable closed;

    Closing(Stage stage, Workspace workspace, Navigation navigation, Runnable closed) {
        this.stage = stage;
        this.workspace = workspace;
        this.navigation = navigation;
        this.closed = closed;
    }

    void requested(Event event) {
        event.consume();
        workspace.jobs().running().stream()
                .filter(job -> !job.isCancelled() && job.elapsed().compareTo(WORTH_A_WORD) > 0)
                .findFirst()
                .ifPresentOrElse(this::mention, this::close);
    }

    private void mention(Job job) {
        Notice notice =
                Notice.warning(Text.of("close.running", job.title())).with(Text.of("close.anyway"), this::close);
        workspace.notices().tell(notice);
    }

    /// The window is gone at once; the rest happens behind it.
    private void close() {
        Settings last =
                workspace.settings().get().withRoom(navigation.room().get().word());
        Settings kept = stage.isFullScreen() ? last : last.withWindow(Placing.of(stage));
        workspace.jobs().cancelAll();
        stage.hide();
        Thread.ofPlatform().name("closing").start(() -> {
            workspace.close(kept, PATIENCE);
            closed.run();
        });
    }
}
