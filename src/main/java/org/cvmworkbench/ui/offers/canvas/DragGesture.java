package org.cvmworkbench.ui.offers.canvas;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.cvmworkbench.ui.offers.design.Carrying;
import org.cvmworkbench.workspace.offers.Liftable;
import org.jspecify.annotations.Nullable;

/// Lets things be dragged inside the window. The canvas says what lies under the pointer while it passes, and takes
/// what is let go over it; let go anywhere else, it is put back.
public final class DragGesture {
    /// What the pointer was pressed on.
    ///
    /// @param grabbed how far inside a card, in pixels; 0 for what is no card yet
    private record Pressed(Node source, Liftable item, String name, double grabbed) {}

    private final Carrying carrying;
    private final Ghost ghost;
    private @Nullable Pressed pressed;
    private boolean moved;

    public DragGesture(Carrying carrying, Ghost ghost) {
        this.carrying = carrying;
        this.ghost = ghost;
    }

    double grabbed() {
        return pressed == null ? 0 : pressed.grabbed();
    }

    /// Makes something that can be dragged.
    void from(Node source, Supplier<Liftable> item, Supplier<String> name) {
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            double grabbed = source instanceof OfferCard ? event.getX() : 0;
            pressed = new Pressed(source, item.get(), name.get(), grabbed);
        });
    }

    /// Drags within this node. JavaFX tells of a drag where the pointer has come to by then, not where it was pressed,
    /// so that the whole page listens.
    public void within(Node page) {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> forget());
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::holdBack);
        page.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
        page.addEventFilter(
                MouseDragEvent.MOUSE_DRAG_OVER, event -> ghost.follow(event.getSceneX(), event.getSceneY()));
        page.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> end());
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end());
    }

    private void forget() {
        pressed = null;
        moved = false;
    }

    /// The platform without a display tells of moves as if no button were down, upon the first of
    /// which JavaFX takes the gesture for ended and forgets a drag that began with it: where that move
    /// is a leap, the drag begins with the next.
    private void holdBack(MouseEvent event) {
        if (!moved && !event.isPrimaryButtonDown()) event.setDragDetect(false);
        moved = true;
    }

    private void begin(MouseEvent event) {
        if (pressed == null) return;
        pressed.source().startFullDrag();
        carrying.lift(pressed.item());
        ghost.show(pressed.name(), event.getSceneX(), event.getSceneY());
        event.consume();
    }

    /// Whatever was not taken by then is put back.
    private void end() {
        if (pressed == null) return;
        pressed = null;
        ghost.hide();
        carrying.putBack();
    }
}
