package org.cvmworkbench.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.settings.Settings;

/// The window of the workbench.
public final class Window {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Workspace workspace;
    private final Shell shell;
    private final Scene scene;

    private Window(Path folder, Stage stage) {
        this.stage = stage;
        this.workspace = Workspace.on(folder, Platform::runLater, new Notices(Window::bug));
        Navigation navigation = Navigation.startingIn(Room.DATA);
        SystemFileDialogs dialogs = new SystemFileDialogs(
                stage, () -> workspace.settings().get().language().texts());
        this.shell = new Shell(
                workspace,
                navigation,
                Rooms.of(workspace, dialogs),
                look(workspace.settings().get()));
        this.scene = new Scene(shell, WIDTH, HEIGHT);
    }

    /// Opens it and comes back when it is closed. Called on the main thread.
    ///
    /// @param folder of the program
    /// @param base to open, otherwise the last one or the demo
    public static void open(Path folder, Optional<Path> base) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.loadFonts();
            new Window(folder, new Stage()).show(base);
        });
        closed.await();
    }

    private static Look look(Settings settings) {
        return new Look(settings.language().texts(), Theme.isDark(settings.tone()), false);
    }

    private void show(Optional<Path> base) {
        workspace.settings().subscribe(settings -> {
            Theme.dress(scene, Theme.isDark(settings.tone()));
            shell.wear(look(settings));
        });
        stage.setScene(scene);
        stage.setTitle("CVM Workbench");
        stage.show();
        base.ifPresentOrElse(workspace::open, workspace::openDemo);
    }

    private static void bug(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
