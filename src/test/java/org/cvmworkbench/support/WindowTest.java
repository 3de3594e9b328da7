package org.cvmworkbench.support;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.cvmworkbench.charts.Inter;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A room in a window without a display, on a copy of the demo base, with real jobs on their own threads. Files are
/// chosen by the test. Clicks must stay inside 1000 × 1000 pixels.
public abstract class WindowTest extends ApplicationTest {
    private static final int CUSTOMERS = 2_000;

    /// What jobs failed with that is a bug of the program.
    protected final List<Throwable> bugs = new ArrayList<>();

    /// Answers of the next questions for files, the first first.
    protected final List<Path> chosen = new ArrayList<>();

    protected final FileDialogs dialogs = new FileDialogs() {
        @Override
        public List<Path> open(Text title, Sort sort) {
            List<Path> files = List.copyOf(chosen);
            chosen.clear();
            return files;
        }

        @Override
        public Optional<Path> save(Text title, String name, List<Sort> sorts) {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.removeFirst());
        }
    };

    protected Path folder = Path.of("");
    protected Workspace workspace = Workspace.on(folder, Platform::runLater, new Notices(bugs::add));
    protected @Nullable Page page;

    /// The room under test.
    protected abstract Screen screen();

    /// English, light.
    protected Look look() {
        return new Look(Texts.english(), false, false);
    }

    /// The base that is open at first.
    protected Optional<Path> base() throws Exception {
        return Optional.of(DemoBases.copyInto(folder, CUSTOMERS));
    }

    @Override
    public void start(Stage stage) throws Exception {
        Font.loadFont(new ByteArrayInputStream(Inter.regularFile()), 13);
        folder = Files.createTempDirectory("window-test");
        workspace = Workspace.on(folder, Platform::runLater, new Notices(bugs::add));
        Page shown = screen().page(look());
        page = shown;
        Scene scene = new Scene(shown, 1000, 740);
        scene.getStylesheets()
                .setAll(
                        "/org/cvmworkbench/ui/theme/light.css",
                        "/org/cvmworkbench/ui/theme/workbench.css",
                        "/org/cvmworkbench/ui/theme/cohorts.css");
        stage.setScene(scene);
        stage.show();
        base().ifPresent(workspace::open);
    }

    /// Comes back when no job has anything left to do and the window has shown it, and nothing new came of that.
    protected final void settle() {
        do {
            try {
                WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workspace.jobs().idle());
                shown().await(30, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw new AssertionError("still at work: " + workspace.jobs().running(), e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            WaitForAsyncUtils.waitForFxEvents();
        } while (!workspace.jobs().idle().get());
    }

    /// Ends when the window has been laid out and drawn twice.
    private static CountDownLatch shown() {
        CountDownLatch pulses = new CountDownLatch(3);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
                if (pulses.getCount() == 0) stop();
            }
        }.start());
        return pulses;
    }
}
