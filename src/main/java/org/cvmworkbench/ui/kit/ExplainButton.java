package org.cvmworkbench.ui.kit;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Tells how a figure came about, in a popover.
public final class ExplainButton {
    private static final double WIDTH = 420;

    private ExplainButton() {}

    /// @param room its word, such as `value`
    /// @param figure the word in the texts `<room>.explain.<figure>`
    /// @param lines as they stand when it is asked
    public static Button of(String room, String figure, Supplier<List<String>> lines, Look look) {
        Controls controls = new Controls(look);
        Button button = controls.iconButton(room + "-explain-" + figure, "explain.how", Feather.INFO, () -> {});
        button.getStyleClass().add("explain-button");
        button.setOnAction(event -> {
            VBox content = new VBox(8, controls.label(look.text(room + ".explain." + figure), "title"));
            content.setId(room + "-explanation");
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
