package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// The roles that columns can have, those that are missing first; below, what letting go would do.
final class RoleStrip extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Look look;
    private final RoleNames names;
    private final Controls controls;
    private final List<RoleSlot> slots;
    private final List<Label> chips = new ArrayList<>();
    private final Label sentence;
    private Subscription carried = Subscription.EMPTY;

    RoleStrip(FileDraft draft, ColumnCarry carry, Look look, ColumnDrag drag) {
        super(4);
        this.look = look;
        this.names = RoleNames.of(look);
        this.controls = new Controls(look);
        this.slots = RoleSlot.of(draft.preview());
        setId("data-roles");
        FlowPane strip = new FlowPane(6, 6);
        strip.setMinHeight(USE_PREF_SIZE);
        for (RoleSlot slot : slots) {
            Label chip = chip(slot);
            drag.onto(chip, slot);
            chips.add(chip);
        }
        strip.getChildren().setAll(chips);
        sentence = controls.label("", "carry-sentence");
        sentence.setId("data-carry");
        sentence.setMinWidth(0);
        getChildren().setAll(strip, sentence);
        sceneProperty().subscribe(scene -> {
            carried.unsubscribe();
            carried = scene == null ? Subscription.EMPTY : carry.carried().subscribe(this::say);
        });
    }

    private Label chip(RoleSlot slot) {
        Label chip = controls.label(names.slot(slot.role()), "role-slot");
        chip.setId("data-slot-" + (slot.role().isEmpty() ? "none" : slot.role().replaceAll("[:_]", "")));
        if (slot.missing()) {
            chip.getStyleClass().add("missing");
            chip.setGraphic(controls.icon(Feather.ALERT_CIRCLE));
        } else if (slot.holder().isPresent()) {
            chip.getStyleClass().add("held");
            chip.setGraphic(controls.icon(Feather.CHECK));
        }
        chip.setAccessibleText(said(slot));
        chip.setTooltip(new Tooltip(said(slot)));
        return chip;
    }

    private String said(RoleSlot slot) {
        String role = names.slot(slot.role());
        if (slot.missing()) return look.text("data.slot.missing", role);
        if (slot.role().isEmpty() || slot.role().equals(RoleSlot.ATTRIBUTE)) return role;
        return slot.holder()
                .map(column -> look.text("data.slot.held", role, column))
                .orElse(look.text("data.slot.free", role));
    }

    private void say(Optional<ColumnCarry.Carried> now) {
        Optional<RoleSlot> over = now.flatMap(ColumnCarry.Carried::over);
        for (int i = 0; i < slots.size(); i++) {
            RoleSlot slot = slots.get(i);
            boolean takes = now.filter(one -> slot.takes(one.column())).isPresent();
            chips.get(i).pseudoClassStateChanged(OPEN, takes);
            chips.get(i).pseudoClassStateChanged(TARGET, over.equals(Optional.of(slot)));
        }
        sentence.setText(would(now));
        sentence.pseudoClassStateChanged(TARGET, over.isPresent());
        sentence.setAccessibleText(sentence.getText());
    }

    private String would(Optional<ColumnCarry.Carried> now) {
        if (now.isEmpty()) return look.text("data.carry.idle");
        PreviewColumn column = now.get().column();
        String name = RoleSlot.called(column);
        Optional<RoleSlot> over = now.get().over();
        if (over.isEmpty()) return look.text("data.carry.where", name);
        RoleSlot slot = over.get();
        if (slot.role().isEmpty()) return look.text("data.carry.none", name);
        String role = names.name(slot.roleOf(column));
        return slot.holder()
                .filter(held -> !held.equals(name))
                .map(held -> look.text("data.carry.instead", name, role, held))
                .orElse(look.text("data.carry.becomes", name, role));
    }
}
