package org.cvmworkbench.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// What can be done from the keyboard just now, and by which keys.
final class Shortcuts extends GridPane {
    Shortcuts(List<Action> actions, Look look) {
        Controls controls = new Controls(look);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(names, keys);
        setVgap(6);
        int row = 0;
        for (Action action : actions) {
            if (action.keys().isEmpty()) continue;
            Label name = controls.label(look.say(action.name()));
            add(name, 0, row);
            add(controls.label(action.keys().get().getDisplayText(), "keys"), 1, row++);
        }
    }
}
