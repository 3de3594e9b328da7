package org.cvmworkbench.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Everything in the window: the room in the middle, and around it what holds for all rooms. What is shown is built
/// anew for each look and room; the shell keeps no more than what is shown.
final class Shell extends StackPane {
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final Workspace workspace;
    private final Navigation navigation;
    private final Map<Room, Screen> screens = new EnumMap<>(Room.class);
    private final BorderPane frame = new BorderPane();
    private Following following = new Following();
    private Look look;
    private @Nullable Page page;

    /// @param rooms each once
    Shell(Workspace workspace, Navigation navigation, List<Screen> rooms, Look look) {
        this.workspace = workspace;
        this.navigation = navigation;
        this.look = look;
        rooms.forEach(screen -> screens.put(screen.room(), screen));
        getStyleClass().add("shell");
        getChildren().setAll(frame);
        navigation.room().subscribe((before, now) -> build());
        navigation.presenting().subscribe((before, now) -> wear(this.look));
        build();
    }

    Look look() {
        return look;
    }

    /// The room that is shown.
    Screen screen() {
        return Objects.requireNonNull(screens.get(navigation.room().get()));
    }

    /// Shows everything in another language or theme.
    void wear(Look other) {
        look = new Look(other.texts(), other.dark(), navigation.presenting().get());
        build();
    }

    private void build() {
        if (page != null) page.leave();
        following.end();
        following = new Following();
        frame.getChildren().clear();
        page = look.presenting() ? screen().presented(look) : screen().page(look);
        frame.setCenter(new VBox(new Banners(workspace.notices(), look, following), page));
        VBox.setVgrow(page, Priority.ALWAYS);
        pseudoClassStateChanged(PRESENTING, look.presenting());
        if (look.presenting()) return;
        frame.setLeft(new Rail(look, navigation, screens.keySet()));
        frame.setTop(new TopBar(workspace, look, following));
        frame.setBottom(new StatusBar(workspace, look, following));
    }
}
