package org.cvmworkbench.support;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test with hands, in the one window that all of them take in turn.
public abstract class RobotTest extends HandRobot {
    /// Fills the window and shows it, on its thread.
    public abstract void start(Stage stage) throws Exception;

    @BeforeEach
    final void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            start(stage);
            return stage;
        }));
        Frames.shown();
    }

    /// Hides every window, and lets go of whatever is still held down.
    @AfterEach
    final void close() {
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        release(new KeyCode[0]);
        release(new MouseButton[0]);
    }
}
