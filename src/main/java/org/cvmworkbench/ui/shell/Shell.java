package org.cvmworkbench.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.card.CardPane;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
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
    private final FileDialogs dialogs;
    private final Map<Room, Screen> screens = new EnumMap<>(Room.class);
    private final Layer layer = new Layer();
    private final ShellActions actions;
    private Following following = new Following();
    private Look look;
    private @Nullable Page page;

    /// @param rooms each once
    Shell(Workspace workspace, Navigation navigation, FileDialogs dialogs, List<Screen> rooms, Look look) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.look = look;
        rooms.forEach(screen -> screens.put(screen.room(), screen));
        this.actions = new ShellActions(workspace, navigation, new Front(this), List.copyOf(screens.keySet()));
        getStyleClass().add("shell");
        getChildren().setAll(new VBox(), layer);
        navigation.room().subscribe((before, now) -> build());
        navigation.presenting().subscribe((before, now) -> wear(this.look));
        build();
    }

    Look look() {
        return look;
    }

    /// What stands in front of the room.
    Layer layer() {
        return layer;
    }

    Workspace workspace() {
        return workspace;
    }

    Collection<Screen> screens() {
        return screens.values();
    }

    void go(Room room) {
        navigation.go(room);
    }

    /// The room that is shown.
    Screen screen() {
        return Objects.requireNonNull(screens.get(navigation.room().get()));
    }

    /// What can be done just now: in this room, then everywhere.
    List<Action> actions() {
        List<Action> all = new ArrayList<>(screen().actions());
        all.addAll(actions.all(look));
        return all;
    }

    /// Shows everything in another language or theme.
    void wear(Look other) {
        look = new Look(other.texts(), other.dark(), navigation.presenting().get());
        build();
    }

    /// A key that nothing in the window has used.
    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && look.presenting()) navigation.present();
        actions().stream()
                .filter(action ->
                        action.keys().filter(keys -> keys.match(event)).isPresent())
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.act().run();
                });
    }

    private void build() {
        layer.close();
        if (page != null) page.leave();
        following.end();
        following = new Following();
        page = look.presenting() ? screen().presented(look) : screen().page(look);
        page.getStyleClass().add("page");
        VBox.setVgrow(page, Priority.ALWAYS);
        pseudoClassStateChanged(PRESENTING, look.presenting());
        VBox room = new VBox(new Banners(workspace.notices(), look, following), page);
        StackPane over = new StackPane(room, new CardPane(workspace, dialogs, look, following));
        StackPane.setAlignment(over.getChildren().getLast(), Pos.CENTER_RIGHT);
        getChildren().set(0, look.presenting() ? over : framed(over));
    }

    private Node framed(Node room) {
        BorderPane beside = new BorderPane(room);
        beside.setTop(new TopBar(actions, look, following));
        beside.setBottom(new StatusBar(workspace, look, following));
        BorderPane frame = new BorderPane(beside);
        frame.setLeft(new Rail(look, navigation, screens.keySet()));
        return frame;
    }
}
