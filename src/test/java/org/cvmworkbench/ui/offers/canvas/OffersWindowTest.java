package org.cvmworkbench.ui.offers.canvas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.ui.offers.OffersScreen;
import org.cvmworkbench.workspace.Study;
import org.testfx.util.WaitForAsyncUtils;

/// The offers room in a window, with what a hand does there.
abstract class OffersWindowTest extends WindowTest {
    private static final double HEIGHT = 980;
    private static final int LEAPS = 3;

    private OffersScreen room = new OffersScreen(workspace, dialogs);

    @Override
    protected Screen screen() {
        room = new OffersScreen(workspace, dialogs);
        return room;
    }

    @Override
    public void start(Stage stage) throws Exception {
        super.start(stage);
        stage.setX(0);
        stage.setY(0);
        stage.setHeight(HEIGHT);
        stage.getScene()
                .getStylesheets()
                .addAll("/org/cvmworkbench/ui/theme/offers.css", "/org/cvmworkbench/ui/theme/offers-answer.css");
    }

    /// With the base open and everything in its place.
    final void ready() {
        settle();
        interact(() -> page.getScene().getRoot().layout());
    }

    final void act(String key) {
        room.actions().stream()
                .filter(action -> action.name().key().equals(key))
                .forEach(action -> interact(action.act()));
        settle();
    }

    final String saved(String name) throws Exception {
        Path file = folder.resolve(name);
        chosen.add(file);
        act("offers.action.save");
        return Files.readString(file);
    }

    final LocalDate asOf() {
        return workspace.study().get().flatMap(Study::asOf).orElseThrow();
    }

    final Point2D dayOnCanvas(int daysLater) {
        Weeks weeks = lookup(".weeks").query();
        ScrollPane scroll = lookup("#offers-canvas .scroll-pane").query();
        interact(() -> scroll.setHvalue(0));
        double x = weeks.scale().x(asOf().plusDays(daysLater)) + 2;
        return weeks.localToScreen(x, 40);
    }

    final Point2D middleOf(String node) {
        Node found = lookup(node).query();
        return found.localToScreen(
                found.getBoundsInLocal().getCenterX(), found.getBoundsInLocal().getCenterY());
    }

    final void dragOnto(String source, Point2D target) {
        reveal(source);
        drag(source, MouseButton.PRIMARY).moveTo(target).drop();
        ready();
    }

    /// The same in a few leaps, as a slow machine tells of a fast hand.
    final void leapOnto(String source, Point2D target) {
        reveal(source);
        Point2D from = middleOf(source);
        moveTo(from).press(MouseButton.PRIMARY);
        for (int i = 1; i <= LEAPS; i++) {
            Point2D place = from.interpolate(target, (double) i / LEAPS);
            robotContext().getBaseRobot().moveMouse(place);
            WaitForAsyncUtils.waitForFxEvents();
        }
        release(MouseButton.PRIMARY);
        ready();
    }

    /// Lifts, carries and drops by keys; SHIFT stands for a week later, PAGE_UP for a week earlier.
    final void carry(String source, KeyCode... keys) {
        focus(source);
        type(KeyCode.SPACE);
        for (KeyCode key : keys) {
            if (key == KeyCode.SHIFT) press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
            else if (key == KeyCode.PAGE_UP)
                press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
            else type(key);
        }
        type(KeyCode.ENTER);
        settle();
    }

    final void setTo(String slider, int steps) {
        focus(slider);
        for (int i = 0; i < steps; i++) type(KeyCode.RIGHT);
        settle();
    }

    final void focus(String node) {
        interact(() -> lookup(node).query().requestFocus());
    }

    /// Writes into a field and takes it.
    final void write(String field, String text) {
        focus(field);
        press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(text);
        type(KeyCode.ENTER);
        settle();
    }

    final void undoAll() {
        while (workspace.edits().toUndo().get().isPresent())
            interact(() -> workspace.edits().undo());
        settle();
    }

    /// Scrolls the palette as the wheel would.
    final void reveal(String node) {
        Node found = lookup(node).query();
        ScrollPane palette = lookup("#offer-palette").query();
        Node content = palette.getContent();
        Bounds place = content.sceneToLocal(found.localToScene(found.getBoundsInLocal()));
        double hidden = content.getBoundsInLocal().getHeight()
                - palette.getViewportBounds().getHeight();
        double wanted = place.getCenterY() - palette.getViewportBounds().getHeight() / 2;
        boolean inside = !(found instanceof OfferCard) && hidden > 0;
        if (inside) interact(() -> palette.setVvalue(Math.clamp(wanted / hidden, 0, 1)));
        settle();
    }
}
