package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen by keyboard and screen reader: whatever takes the focus has a name, and Tab comes to all of it.
class AccessibilityTest extends ApplicationTest {
    private static final int MOST_STEPS = 400;

    private final Navigation navigation = Navigation.startingIn(Room.SETTINGS);
    private Workspace workspace = Workspace.on(Path.of(""), Platform::runLater, new Notices(AssertionError::new));
    private Path folder = Path.of("");
    private Scene scene;
    private Shell shell;

    @Override
    public void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("accessibility-test");
        workspace = Workspace.on(folder, Platform::runLater, new Notices(AssertionError::new));
        Look look = new Look(Texts.english(), false, false);
        Shell whole = new Shell(
                workspace, navigation, FileDialogs.NONE, Rooms.of(workspace, FileDialogs.NONE, navigation), look);
        shell = whole;
        scene = new Scene(whole, 1280, 800);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        workspace.open(DemoBases.copyInto(folder, 2_000));
    }

    /// One job may follow another.
    private void settle() throws TimeoutException {
        do {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workspace.jobs().idle());
            WaitForAsyncUtils.waitForFxEvents();
        } while (!workspace.jobs().idle().get());
    }

    @Test
    void whateverTakesTheFocusHasAName() throws Exception {
        List<String> nameless = new ArrayList<>();
        for (Room room : Room.values()) {
            enter(room);
            nameless.addAll(nameless(room.word()));
        }
        suggest();
        nameless.addAll(nameless("suggestions"));
        bringFiles();
        nameless.addAll(nameless("files"));
        assertThat(nameless).isEmpty();
    }

    @Test
    void tabComesToAllOfIt() throws Exception {
        for (Room room : Room.values()) {
            enter(room);
            assertThat(missed()).as("never reached in %s", room).isEmpty();
        }
        suggest();
        assertThat(missed()).as("never reached among suggestions").isEmpty();
        bringFiles();
        assertThat(missed()).as("never reached among files").isEmpty();
    }

    private List<String> nameless(String where) {
        return focusable(scene.getRoot())
                .filter(node -> name(node).isBlank())
                .map(node -> where + ": " + said(node))
                .toList();
    }

    /// What Tab never comes to.
    private Set<String> missed() {
        Set<String> missed = new LinkedHashSet<>();
        focusable(scene.getRoot()).filter(node -> !isReachedByArrows(node)).forEach(node -> missed.add(said(node)));
        for (int step = 0; step < MOST_STEPS && !missed.isEmpty(); step++) {
            push(KeyCode.TAB);
            Node owner = scene.getFocusOwner();
            if (owner != null) missed.remove(said(owner));
        }
        return missed;
    }

    private void suggest() throws TimeoutException {
        enter(Room.OFFERS);
        interact(() -> shell.screen().views().get("set").act().run());
        settle();
    }

    /// One that can be loaded and one that asks.
    private void bringFiles() throws Exception {
        Path june = Files.writeString(folder.resolve("june.csv"), "client;day;sum\n7;01.02.2026;10,50\n8;x;1\n");
        Path numbers = Files.writeString(folder.resolve("numbers.txt"), "7 20260201\n");
        enter(Room.DATA);
        interact(() -> shell.screen().take(List.of(june, numbers)));
        settle();
    }

    /// Tab comes to the chosen one of a group, arrows from there to the others.
    private static boolean isReachedByArrows(Node node) {
        return node instanceof RadioButton choice && !choice.isSelected();
    }

    private void enter(Room room) throws TimeoutException {
        interact(() -> navigation.go(room));
        settle();
    }

    /// What a person can come to; the insides of a control belong to it.
    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Stream.empty();
        Stream<Node> itself =
                node.isFocusTraversable() && !(node instanceof ScrollPane) ? Stream.of(node) : Stream.empty();
        boolean closed = node instanceof Control && !isFrame(node);
        if (closed || !(node instanceof Parent parent)) return itself;
        return Stream.concat(itself, parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::focusable));
    }

    private static boolean isFrame(Node node) {
        return node instanceof ScrollPane
                || node instanceof SplitPane
                || node instanceof TabPane
                || node instanceof TitledPane
                || node instanceof ToolBar;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        if (node instanceof Labeled labeled && labeled.getText() != null) return labeled.getText();
        if (node instanceof ComboBoxBase<?> box && box.getPromptText() != null) return box.getPromptText();
        return "";
    }

    private static String said(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass() + " " + name(node);
    }
}
