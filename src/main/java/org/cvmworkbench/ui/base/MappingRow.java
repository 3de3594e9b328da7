package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.intake.header.Evidence;
import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// One column of the file. It can be dragged onto a role, or lifted by Space.
final class MappingRow extends HBox {
    static final double GRIP = 12;
    static final double NAME = 132;
    static final double CONTENT = 64;
    static final double ROLE = 164;
    static final double SAMPLES = 72;
    static final double WHY = 80;
    static final double WHY_WHOLE = 184;

    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final PreviewColumn column;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;
    private final RoleNames names;
    private final String called;
    private Subscription carried = Subscription.EMPTY;

    /// @param number of the column in the file, from 1
    MappingRow(PreviewColumn column, int number, Kind kind, DraftsViewModel drafts, Look look, ColumnDrag drag) {
        super(12);
        this.column = column;
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        this.names = RoleNames.of(look);
        this.called = RoleSlot.called(column);
        setId("data-column-" + number);
        getStyleClass().add("mapping-row");
        if (column.role().isEmpty()) getStyleClass().add("unused");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                look.text("data.mapping.lift", called, names.name(column.role().orElse(""))));
        Label grip = new Label(null, controls.icon(Feather.MORE_VERTICAL));
        grip.setMinWidth(GRIP);
        getChildren().addAll(grip, name(), content(), samples(), role(kind, number), confidence());
        drag.from(this, column);
        sceneProperty().subscribe(scene -> {
            carried.unsubscribe();
            carried = scene == null
                    ? Subscription.EMPTY
                    : drafts.carry().carried().subscribe(this::follow);
        });
    }

    private void follow(Optional<ColumnCarry.Carried> now) {
        pseudoClassStateChanged(
                LIFTED, now.filter(one -> one.column().equals(column)).isPresent());
    }

    private Label name() {
        Label name = controls.label(called, column.role().isPresent() ? "strong" : "muted");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        name.setTooltip(new Tooltip(called));
        return name;
    }

    private HBox content() {
        Label chip = controls.label(look.text("data.content." + column.content().word()), "content-chip");
        HBox cell = new HBox(chip);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setMinWidth(CONTENT);
        cell.setPrefWidth(CONTENT);
        return cell;
    }

    private Label samples() {
        String all = String.join("  ·  ", column.samples());
        Label samples = controls.label(all, "muted");
        samples.setMinWidth(SAMPLES);
        samples.setPrefWidth(SAMPLES);
        samples.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(samples, Priority.ALWAYS);
        if (!all.isEmpty()) samples.setTooltip(new Tooltip(String.join("\n", column.samples())));
        return samples;
    }

    private ComboBox<String> role(Kind kind, int number) {
        ComboBox<String> role = new ComboBox<>();
        role.setId("data-role-" + number);
        role.setAccessibleText(look.text("data.mapping.role.of", called));
        role.setMinWidth(ROLE);
        role.setPrefWidth(ROLE);
        role.setConverter(Words.said(names::name));
        role.getItems().setAll(roles(kind));
        role.setValue(column.role().orElse(""));
        if (column.role().isEmpty()) role.getStyleClass().add("unused");
        role.setOnAction(event -> drafts.setRole(column, role.getValue()));
        return role;
    }

    private List<String> roles(Kind kind) {
        List<String> roles = new ArrayList<>(List.of(""));
        roles.addAll(Roles.of(kind).words());
        if (RoleSlot.takesAttributes(kind) && !column.name().isEmpty()) roles.add(RoleNames.attribute(column.name()));
        column.role().filter(role -> !roles.contains(role)).ifPresent(roles::add);
        return roles;
    }

    /// The word, as many dots as it is sure, and the reason.
    private HBox confidence() {
        HBox cell = new HBox(6);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setMinWidth(WHY);
        cell.setPrefWidth(WHY_WHOLE);
        cell.setMaxWidth(WHY_WHOLE);
        column.evidence().ifPresent(evidence -> cell.getChildren().addAll(dots(evidence), reason(evidence)));
        return cell;
    }

    private ConfidenceDots dots(Evidence evidence) {
        return new ConfidenceDots(evidence.confidence());
    }

    private Label reason(Evidence evidence) {
        String word = look.text("data.confidence." + evidence.confidence().word());
        String said = look.text("data.confidence.why", word, look.say(evidence.reason()));
        Label reason = controls.label(said, "caption");
        reason.setMinWidth(0);
        reason.setTooltip(new Tooltip(said));
        return reason;
    }
}
