package org.cvmworkbench.ui.base;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.OfferedFilter;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Lines that many leave out, each by one click, and the rule that comes of it, which can be written as well.
final class FilterChoices extends VBox {
    private final FileDraft draft;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;

    FilterChoices(FileDraft draft, DraftsViewModel drafts, Look look) {
        super(6);
        this.draft = draft;
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-filters");
        getChildren().add(controls.label(look.text("data.filters"), "title"));
        for (OfferedFilter filter : draft.preview().offered()) getChildren().add(row(filter));
        if (!draft.preview().offered().isEmpty()) {
            String of = new RowWords(look).whole(draft.preview().counts().read());
            getChildren().add(controls.label(look.text("data.filters.of", of), "caption"));
        }
        getChildren().add(keep());
    }

    private Node row(OfferedFilter filter) {
        String name = look.say(filter.name());
        int number = draft.preview().offered().indexOf(filter) + 1;
        String lines = new RowWords(look).whole(filter.lines());
        CheckBox box = new CheckBox(name);
        box.setId("data-filter-" + number);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setSelected(filter.applied());
        box.setAccessibleText(look.text("data.filter.hits", name, lines));
        box.setTooltip(new Tooltip(look.text("data.filter.tip", name, filter.rule())));
        box.setOnAction(event -> {
            String now = draft.request().keep().orElse("");
            drafts.setKeep(
                    box.isSelected() ? KeptLines.with(now, filter.rule()) : KeptLines.without(now, filter.rule()));
        });
        Label hits = controls.label(lines, "muted");
        hits.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, box, controls.space(), hits);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node keep() {
        TextField rule = new TextField(draft.request().keep().orElse(""));
        rule.setId("data-keep");
        rule.setPromptText("quantity > 0");
        rule.setAccessibleText(look.text("data.keep"));
        rule.getStyleClass().add("rule-text");
        rule.setOnAction(event -> drafts.setKeep(rule.getText()));
        rule.focusedProperty().subscribe(focused -> {
            if (!focused) drafts.setKeep(rule.getText());
        });
        Label why = controls.label(wrong().orElseGet(() -> look.text("data.keep.why")), "caption");
        why.setId("data-keep-problem");
        why.setWrapText(true);
        if (wrong().isPresent()) why.getStyleClass().add("problem");
        return new VBox(2, controls.label(look.text("data.keep"), "caption"), rule, why);
    }

    private Optional<String> wrong() {
        return draft.refused().filter(why -> why.kind() == ErrorKind.SYNTAX).map(why -> look.say(why.text()));
    }
}
