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

/// A condition that is not changed here: cells of the grid, which are chosen there, and what only text can say.
final class WrittenRow extends BlockRow {
    private final Look look;
    private final Label condition;
    private final Label why;

    WrittenRow(SegmentRule rule, Look look, Block block, String id) {
        super(block, id);
        this.look = look;
        Controls controls = new Controls(look);
        condition = controls.label("");
        condition.setMinWidth(0);
        why = controls.label("", "caption");
        VBox words = new VBox(condition, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, remover(controls, rule));
        update(block);
    }

    @Override
    void update(Block other) {
        String rule = RulePrinter.print(other.rule());
        boolean cells = other instanceof Block.Cells;
        condition.setText(
                other instanceof Block.Cells(var scores) ? look.text("segments.block.cells", scores.size()) : rule);
        condition.getStyleClass().setAll("label", cells ? "strong" : "rule-text");
        condition.setTooltip(new Tooltip(rule));
        why.setText(look.text(cells ? "segments.block.in-grid" : "segments.block.as-text"));
    }
}
