package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Derivation;
import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// Roles that are made of several columns, as `{Surname} {Name}`: what there is, and one more. A brace offers the
/// columns; what comes of it stands in the preview.
final class DerivedForm extends VBox {
    private final FileDraft draft;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;
    private final RoleNames names;
    private final ComboBox<String> role = new ComboBox<>();
    private final TextField template = new TextField();
    private final ContextMenu candidates = new ContextMenu();

    DerivedForm(FileDraft draft, DraftsViewModel drafts, Look look) {
        super(6);
        this.draft = draft;
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        this.names = RoleNames.of(look);
        setId("data-derived");
        getChildren().add(controls.label(look.text("data.derived"), "title"));
        for (Derivation one : draft.preview().derived()) getChildren().add(row(one));
        getChildren().add(form());
        wrong().ifPresent(why -> getChildren().add(problem(why)));
        Label how = controls.label(look.text("data.derived.how"), "caption");
        how.setWrapText(true);
        getChildren().add(how);
    }

    private Node row(Derivation one) {
        Label said = controls.label(look.text("data.derived.one", names.name(one.role()), one.template()));
        said.setMinWidth(0);
        said.setTooltip(new Tooltip(one.template()));
        Node out = controls.iconButton(
                "data-derived-out-" + one.role(), "data.derived.out", Feather.X, () -> drafts.derive(one.role(), ""));
        HBox row = new HBox(8, said, controls.space(), out);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node form() {
        role.setId("data-derived-role");
        role.setAccessibleText(look.text("data.derived.role"));
        role.setPromptText(look.text("data.derived.role"));
        role.setConverter(Words.said(names::name));
        role.getItems().setAll(Roles.of(draft.preview().kind()).words());
        role.setMaxWidth(Double.MAX_VALUE);
        draft.preview().missing().stream().findFirst().ifPresent(role::setValue);
        template.setId("data-derived-template");
        template.setAccessibleText(look.text("data.derived.template"));
        template.setPromptText(prompt());
        template.getStyleClass().add("rule-text");
        template.textProperty().subscribe((before, now) -> complete());
        template.setOnAction(event -> derive());
        HBox.setHgrow(template, Priority.ALWAYS);
        Node add = controls.iconButton("data-derive", "data.derived.add", Feather.PLUS, this::derive);
        return new VBox(6, role, new HBox(4, template, add));
    }

    private String prompt() {
        List<String> columns = draft.preview().columns().stream()
                .limit(2)
                .map(RoleSlot::called)
                .map(name -> "{" + name + "}")
                .toList();
        return String.join(" ", columns);
    }

    private void derive() {
        if (role.getValue() != null && !template.getText().isBlank())
            drafts.derive(role.getValue(), template.getText());
    }

    private void complete() {
        BraceCompletion completion = BraceCompletion.at(
                template.getText(),
                template.getText().length(),
                draft.preview().columns().stream().map(RoleSlot::called).toList());
        candidates.hide();
        if (completion.candidates().isEmpty() || template.getScene() == null) return;
        candidates
                .getItems()
                .setAll(completion.candidates().stream()
                        .map(name -> item(completion, name))
                        .toList());
        Bounds bounds = template.localToScreen(template.getLayoutBounds());
        if (bounds != null && template.isFocused()) candidates.show(template, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(BraceCompletion completion, String name) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            template.setText(completion.with(name));
            template.end();
        });
        return item;
    }

    private Optional<String> wrong() {
        return draft.refused().filter(why -> why.kind() != ErrorKind.SYNTAX).map(why -> look.say(why.text()));
    }

    private Label problem(String why) {
        Label problem = controls.label(why, "caption", "problem");
        problem.setId("data-derived-problem");
        problem.setWrapText(true);
        return problem;
    }
}
