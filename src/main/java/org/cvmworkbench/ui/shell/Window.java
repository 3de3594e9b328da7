package org.cvmworkbench.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.WarmUp;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.settings.Settings;

/// The window of the workbench.
public final class Window {
    private final Stage stage;
    private final Workspace workspace;
    private final Navigation navigation;
    private final Shell shell;
    private final Scene scene;
    private final Closing closing;

    private Window(Path folder, Stage stage, Runnable closed) {
        this.stage = stage;
        this.workspace = Workspace.on(folder, Platform::runLater, new Notices(this::bug));
        Settings settings = workspace.settings().get();
        this.navigation = Navigation.startingIn(room(settings));
        SystemFileDialogs dialogs = new SystemFileDialogs(
                stage, () -> workspace.settings().get().language().texts());
        this.shell =
                new Shell(workspace, navigation, dialogs, Rooms.of(workspace, dialogs, navigation), look(settings));
        this.scene = new Scene(shell);
        this.closing = new Closing(stage, workspace, navigation, closed);
        WarmUp.of(workspace, folder);
    }

    /// Opens it on the base that was open last, or on the demo, and comes back when it has been closed. Called on the
    /// main thread, once a program.
    ///
    /// @param folder of the program, for settings, drafts and the demo
    public static void open(Path folder) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.loadFonts();
            new Window(folder, new Stage(), closed::countDown).show();
        });
        closed.await();
        Platform.exit();
    }

    private void show() {
        Bugs bugs = new Bugs(shell.layer(), shell::look);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> bugs.tell(failure));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, shell::pressed);
        workspace.settings().subscribe(settings -> wear());
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> wear());
        navigation.presenting().subscribe(stage::setFullScreen);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc goes to the room first
        stage.setScene(scene);
        stage.setTitle("CVM Workbench");
        Placing.place(stage, workspace.settings().get().window());
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing::requested);
        stage.show();
        workspace.settings().get().recent().stream()
                .findFirst()
                .ifPresentOrElse(recent -> workspace.open(Path.of(recent)), workspace::openDemo);
    }

    private void wear() {
        Look wanted = look(workspace.settings().get());
        Look worn = shell.look();
        boolean same = wanted.dark() == worn.dark()
                && wanted.texts().locale().equals(worn.texts().locale());
        if (scene.getStylesheets().isEmpty() || !same) Theme.dress(scene, wanted.dark());
        if (!same) shell.wear(wanted);
    }

    private static Look look(Settings settings) {
        return new Look(settings.language().texts(), Theme.isDark(settings.tone()), false);
    }

    private static Room room(Settings settings) {
        return Arrays.stream(Room.values())
                .filter(room -> room.word().equals(settings.room()))
                .findFirst()
                .orElse(Room.DATA);
    }

    private void bug(Throwable failure) {
        Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), failure);
    }
}
