package org.cvmworkbench.ui.offers.canvas;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.cvmworkbench.ui.offers.design.Carrying;
import org.cvmworkbench.workspace.offers.Liftable;

/// Lets things be dragged inside the window. The target under the pointer is what the canvas says while the pointer
/// passes over it; letting go anywhere does what that target said.
public final class DragGesture {
    private final Carrying carrying;
    private final Ghost ghost;
    private double grabbed;

    public DragGesture(Carrying carrying, Ghost ghost) {
        this.carrying = carrying;
        this.ghost = ghost;
    }

    /// How far inside the thing it was taken, in pixels; 0 for what is no card yet.
    double grabbed() {
        return grabbed;
    }

    void from(Node source, boolean isCard, Supplier<Liftable> item, Supplier<String> name) {
        source.setOnDragDetected(event -> {
            grabbed = isCard ? event.getX() : 0;
            source.startFullDrag();
            carrying.lift(item.get());
            ghost.show(name.get(), event.getSceneX(), event.getSceneY());
            event.consume();
        });
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> ghost.follow(event.getSceneX(), event.getSceneY()));
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            ghost.hide();
            carrying.drop();
        });
    }
}
