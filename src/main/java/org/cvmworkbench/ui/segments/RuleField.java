package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cvmworkbench.language.Completion;
import org.cvmworkbench.language.RuleProblem;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The rule as text, with what is wrong with it below. Ctrl+Space offers what could come next.
final class RuleField extends VBox {
    private static final KeyCombination COMPLETE = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.keyCombination("Shortcut+Shift+Z");
    private static final int MOST = 14;

    private final SegmentsViewModel viewModel;
    private final SegmentRule rule;
    private final Look look;
    private final TextArea area = new TextArea();
    private final Label problem;
    private final ContextMenu candidates = new ContextMenu();
    private int session;

    RuleField(SegmentsViewModel viewModel, Look look, Following following) {
        super(4);
        this.viewModel = viewModel;
        this.rule = viewModel.rule();
        this.look = look;
        area.setId("rule");
        area.setAccessibleText(look.text("segments.rule"));
        area.setPromptText(look.text("segments.rule.prompt", Vocabulary.CUSTOMERS.example()));
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setMinHeight(USE_PREF_SIZE);
        area.getStyleClass().add("rule-text");
        problem = new Controls(look).label("", "problem");
        problem.setId("rule-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(area, problem, new AbsentNote(viewModel, look, following));
        following.follow(rule.text(), text -> {
            if (!text.equals(area.getText())) area.setText(text);
        });
        following.follow(rule.problem(), this::show);
        area.textProperty().subscribe((before, text) -> rule.write(text, "write-" + session));
        area.focusedProperty().subscribe(focused -> session++);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(Optional<RuleProblem> wrong) {
        problem.setText(wrong.map(this::said).orElse(""));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
    }

    /// Short where it was probably but a slip of the hand.
    private String said(RuleProblem wrong) {
        if (wrong.instead().isPresent()) return look.say(wrong.sentence());
        return wrong.suggestion()
                .map(meant -> look.text("segments.rule.misspelt", wrong.column(), wrong.found(), meant))
                .orElseGet(() -> look.say(wrong.sentence()));
    }

    private void key(KeyEvent event) {
        if (COMPLETE.match(event)) {
            complete();
            event.consume();
        } else if (UNDO.match(event)) {
            rule.undo();
            event.consume();
        } else if (REDO.match(event)) {
            rule.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            leave(event);
        }
    }

    /// Tab goes on instead of being written.
    private void leave(KeyEvent event) {
        area.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, event.isAltDown(), false));
        event.consume();
    }

    private void complete() {
        String text = area.getText();
        int caret = area.getCaretPosition();
        viewModel.completing().at(text, caret, completion -> {
            boolean still = text.equals(area.getText()) && caret == area.getCaretPosition();
            if (still && area.isFocused()) offer(completion);
        });
    }

    private void offer(Completion completion) {
        List<MenuItem> items = completion.candidates().stream()
                .limit(MOST)
                .map(word -> item(word, completion.start()))
                .toList();
        candidates.getItems().setAll(items);
        if (items.isEmpty()) return;
        Bounds bounds = area.localToScreen(area.getLayoutBounds());
        candidates.show(area, bounds.getMinX(), bounds.getMaxY());
    }

    private MenuItem item(String word, int start) {
        MenuItem item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("rule-text");
        item.setOnAction(event -> {
            area.replaceText(start, area.getCaretPosition(), word + " ");
            area.positionCaret(start + word.length() + 1);
        });
        return item;
    }
}
