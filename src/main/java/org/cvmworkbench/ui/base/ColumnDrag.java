package org.cvmworkbench.ui.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.cvmworkbench.intake.PreviewColumn;
import org.jspecify.annotations.Nullable;

/// Brings columns to roles: dragged inside the window, or lifted by Space, carried by arrows and dropped by Enter; Esc
/// puts them back.
final class ColumnDrag {
    private record Pressed(Node source, PreviewColumn column) {}

    private final ColumnCarry carry;
    private final CarriedColumn ghost;
    private final Map<Node, RoleSlot> slots = new LinkedHashMap<>();
    private @Nullable Pressed pressed;

    ColumnDrag(ColumnCarry carry, CarriedColumn ghost) {
        this.carry = carry;
        this.ghost = ghost;
    }

    /// Makes a node the handle of a column.
    void from(Node source, PreviewColumn column) {
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressed = new Pressed(source, column);
            source.requestFocus();
        });
        source.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.SPACE || !source.equals(event.getTarget())) return;
            carry.liftByKey(column);
            event.consume();
        });
    }

    /// Makes a node a place for columns.
    void onto(Node target, RoleSlot slot) {
        slots.put(target, slot);
    }

    /// The places are built anew.
    void forget() {
        slots.clear();
    }

    /// Drags within this node. JavaFX tells of a drag where the pointer has come to by then, not where it was pressed,
    /// so that the whole pane listens.
    void within(Node pane) {
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = null);
        pane.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::pass);
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> carry.drop());
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> end());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void begin(MouseEvent event) {
        if (pressed == null) return;
        pressed.source().startFullDrag();
        carry.lift(pressed.column());
        ghost.follow(event.getSceneX(), event.getSceneY());
        event.consume();
    }

    private void pass(MouseDragEvent event) {
        if (!carry.isCarrying()) return;
        ghost.follow(event.getSceneX(), event.getSceneY());
        at(event.getSceneX(), event.getSceneY()).ifPresentOrElse(carry::over, carry::overNothing);
    }

    private Optional<RoleSlot> at(double sceneX, double sceneY) {
        return slots.entrySet().stream()
                .filter(slot -> slot.getKey().contains(slot.getKey().sceneToLocal(sceneX, sceneY)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void end() {
        if (pressed == null) return;
        pressed = null;
        carry.putBack();
    }

    private void press(KeyEvent event) {
        if (!carry.isCarrying()) return;
        switch (event.getCode()) {
            case LEFT, UP -> carry.next(-1);
            case RIGHT, DOWN -> carry.next(1);
            case ENTER, SPACE -> carry.drop();
            case ESCAPE -> carry.putBack();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
