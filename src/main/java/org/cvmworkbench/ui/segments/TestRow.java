package org.cvmworkbench.ui.segments;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Controls;

/// A test of a term that has no controls of its own: a list, a pattern, what it is not. It is written as in the rule.
final class TestRow extends BlockRow {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double WIDTH = 120;

    private final String term;
    private final TextField test = new TextField();

    TestRow(BlockPlace place, Wording wording, Block.Tested block, String id) {
        super(place, block, id);
        this.term = RulePrinter.print(block.condition().term());
        Controls controls = new Controls(wording.look());
        String name = wording.name(block.condition().term());
        test.setId(id + "-test");
        test.setAccessibleText(name);
        test.getStyleClass().addAll("bound", "written", "rule-text");
        test.setMinWidth(0);
        test.setPrefWidth(WIDTH);
        HBox.setHgrow(test, Priority.ALWAYS);
        test.setOnAction(event -> take());
        test.focusedProperty().subscribe((before, focused) -> {
            if (!focused) take();
        });
        test.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            update(block());
            event.consume();
        });
        line(controls, name, test);
        update(block);
    }

    @Override
    void update(Block other) {
        if (other instanceof Block.Tested tested) test.setText(tested.test());
        test.pseudoClassStateChanged(ERROR, false);
    }

    private void take() {
        Optional<Rule.Condition> written = written();
        test.pseudoClassStateChanged(ERROR, written.isEmpty());
        written.filter(condition -> !condition.equals(block().rule()))
                .ifPresent(condition -> place().put(new Block.Tested(condition)));
    }

    /// What the field says, where it can be read and is still about the same.
    private Optional<Rule.Condition> written() {
        return RuleParser.parse(term + " " + test.getText(), Vocabulary.CUSTOMERS) instanceof Rule.Condition condition
                        && RulePrinter.print(condition.term()).equals(term)
                ? Optional.of(condition)
                : Optional.empty();
    }
}
