package org.cvmworkbench.ui.offers.answer;

import atlantafx.base.controls.Popover;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;

/// A small form beside what it changes; Enter takes it, Esc puts it away.
final class FormPopover {
    private static final double WIDTH = 360;

    private FormPopover() {}

    /// @param take says whether the form was filled in rightly; then it closes
    static void open(Node at, String title, VBox form, Controls controls, BooleanSupplier take) {
        Popover popover = new Popover();
        Button done = controls.primary("form-done", "forecast.form.done", () -> {
            if (take.getAsBoolean()) popover.hide();
        });
        done.setDefaultButton(true);
        Button cancel = controls.button("form-cancel", "forecast.form.cancel", popover::hide);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(8, controls.space(), cancel, done);
        VBox content = new VBox(12, controls.label(title, "title"), form, buttons);
        content.getStyleClass().add("explanation");
        content.setPrefWidth(WIDTH);
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setAnimated(false);
        popover.show(at);
    }
}
