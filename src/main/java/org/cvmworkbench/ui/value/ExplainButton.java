package org.cvmworkbench.ui.value;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// Tells how a figure came about, in a popover.
final class ExplainButton {
    private static final double WIDTH = 420;

    private ExplainButton() {}

    /// @param figure the word in the texts `value.explain.<figure>`
    /// @param lines as they stand when it is asked
    static Button of(String figure, Supplier<List<String>> lines, Look look) {
        Controls controls = new Controls(look);
        Button button = controls.iconButton("value-explain-" + figure, "value.explain", Feather.INFO, () -> {});
        button.getStyleClass().add("value-explain");
        button.setOnAction(event -> {
            VBox content = new VBox(8, controls.label(look.text("value.explain." + figure), "title"));
            content.setId("value-explanation");
            content.getStyleClass().add("explanation");
            content.setPrefWidth(WIDTH);
            for (String line : lines.get()) {
                Label label = controls.label(line);
                label.setWrapText(true);
                content.getChildren().add(label);
            }
            Popover popover = new Popover(content);
            popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
            popover.setAnimated(false);
            popover.show(button);
        });
        return button;
    }
}
