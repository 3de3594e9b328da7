package org.cvmworkbench.ui.offers.answer;

import atlantafx.base.controls.Popover;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Shows how a number came about, on a click or on Enter.
public final class Explain {
    private static final double WIDTH = 380;

    private final Look look;
    private final Controls controls;

    public Explain(Look look) {
        this.look = look;
        this.controls = new Controls(look);
    }

    /// Makes a number that can be asked where it came from.
    ///
    /// @param explanation of the number as it stands when it is asked
    public void on(Label number, Supplier<Explanation> explanation) {
        number.getStyleClass().add("explained");
        number.setFocusTraversable(true);
        number.setAccessibleRole(AccessibleRole.BUTTON);
        number.setAccessibleHelp(look.text("explain.help"));
        number.setOnMouseClicked(click -> open(number, explanation.get()));
        number.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
            open(number, explanation.get());
            key.consume();
        });
    }

    private void open(Node at, Explanation explanation) {
        VBox content = new VBox(8, controls.label(explanation.title(), "title"));
        content.setId("explanation");
        content.getStyleClass().add("explanation");
        content.setPrefWidth(WIDTH);
        for (String line : explanation.lines()) {
            Label label = controls.label(line);
            label.setWrapText(true);
            content.getChildren().add(label);
        }
        content.getChildren().add(inputs(explanation));
        Popover popover = new Popover(content);
        explanation.behind().ifPresent(behind -> content.getChildren().add(behind(behind, popover)));
        popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
        popover.setAnimated(false);
        popover.show(at);
    }

    private Hyperlink behind(Runnable behind, Popover popover) {
        Hyperlink link = new Hyperlink(look.text("explain.behind"));
        link.setId("explain-behind");
        link.setOnAction(click -> {
            popover.hide();
            behind.run();
        });
        return link;
    }

    private GridPane inputs(Explanation explanation) {
        GridPane grid = new GridPane(12, 4);
        for (AssumptionWords input : explanation.inputs()) {
            int row = grid.getRowCount();
            grid.add(controls.label(input.name()), 0, row);
            grid.add(controls.label(input.value(), "strong"), 1, row);
            Label source = controls.label(input.source(), "muted");
            source.setWrapText(true);
            grid.add(source, 2, row);
        }
        return grid;
    }
}
