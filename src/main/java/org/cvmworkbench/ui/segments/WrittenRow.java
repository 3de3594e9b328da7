package org.cvmworkbench.ui.segments;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Cells of the grid, which are chosen there.
final class WrittenRow extends BlockRow {
    private final Look look;
    private final Label condition;
    private final Label why;

    WrittenRow(BlockPlace place, Look look, Block block, String id) {
        super(place, block, id);
        this.look = look;
        Controls controls = new Controls(look);
        condition = controls.label("");
        condition.setMinWidth(0);
        why = controls.label("", "caption");
        VBox words = new VBox(condition, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, remover(controls));
        update(block);
    }

    @Override
    void update(Block other) {
        String rule = RulePrinter.print(other.rule());
        if (other instanceof Block.Cells(var scores))
            condition.setText(look.text("segments.block.cells", scores.size()));
        condition.getStyleClass().setAll("label", "strong");
        condition.setTooltip(new Tooltip(rule));
        why.setText(look.text("segments.block.in-grid"));
    }
}
