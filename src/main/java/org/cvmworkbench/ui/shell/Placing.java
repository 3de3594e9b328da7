package org.cvmworkbench.ui.shell;

import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.cvmworkbench.workspace.settings.Bounds;

/// Puts the window where it was, if a screen is there still.
final class Placing {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private Placing() {}

    static void place(Stage stage, Optional<Bounds> before) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(before.map(Bounds::width).orElse(WIDTH));
        stage.setHeight(before.map(Bounds::height).orElse(HEIGHT));
        before.filter(Placing::isOnScreen).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setMaximized(bounds.maximized());
        });
    }

    private static boolean isOnScreen(Bounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), LEAST_WIDTH / 2, LEAST_HEIGHT / 2)
                .isEmpty();
    }

    static Bounds of(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
