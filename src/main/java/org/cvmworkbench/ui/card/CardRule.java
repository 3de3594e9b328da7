package org.cvmworkbench.ui.card;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.rules.Known;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerWords;
import org.kordamp.ikonli.feather.Feather;

/// Why the customer is among those selected or not: each condition, whether it holds, and what is so of the customer.
final class CardRule extends VBox {
    private static final double STEP = 12;

    private final CustomerWords words;
    private final Look look;
    private final Controls controls;

    CardRule(RuleReason reason, CustomerWords words) {
        super(4);
        this.words = words;
        this.look = words.look();
        this.controls = new Controls(look);
        setId("card-rule");
        getChildren().add(controls.label(look.text(reason.holds() ? "card.rule.in" : "card.rule.out"), "title"));
        add(reason, 0);
    }

    private void add(RuleReason reason, int depth) {
        boolean top = depth == 0 && reason.rule() instanceof Rule.And;
        if (!top) getChildren().add(row(reason, depth));
        for (RuleReason part : reason.parts()) add(part, top ? 0 : depth + 1);
    }

    private HBox row(RuleReason reason, int depth) {
        Label condition = controls.label(name(reason.rule()), "rule-text");
        condition.setWrapText(true);
        condition.setMinWidth(0);
        Label is = controls.label(value(reason), "strong");
        is.setMinWidth(USE_PREF_SIZE);
        HBox row =
                new HBox(8, controls.icon(reason.holds() ? Feather.CHECK : Feather.X), condition, controls.space(), is);
        row.getStyleClass().addAll("card-condition", reason.holds() ? "holds" : "fails");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 0, 0, depth * STEP));
        String holds = look.text(reason.holds() ? "card.rule.holds" : "card.rule.fails");
        row.setAccessibleText(condition.getText() + ": " + holds + " " + is.getText());
        return row;
    }

    private String value(RuleReason reason) {
        if (hides(reason.rule())) return look.customer("");
        if (reason.isUnknown()) return look.text("segments.why.unknown");
        return reason.known().map(this::said).orElse("");
    }

    private String name(Rule rule) {
        return switch (rule) {
            case Rule.And and -> look.text("segments.why.all");
            case Rule.Or or -> look.text("segments.why.any");
            case Rule.Not not -> look.text("segments.why.not");
            case Rule.Condition(var term, var test) when hides(rule) -> RulePrinter.print(term) + " …";
            default -> RulePrinter.print(rule);
        };
    }

    /// What a condition asks for may tell who somebody is, whether it holds or not.
    private boolean hides(Rule rule) {
        return rule instanceof Rule.Condition(var term, var test)
                && term.word() == CustomerWord.ATTRIBUTE
                && words.isHidden(term.argument());
    }

    private String said(Known known) {
        return switch (known) {
            case Known.Quantity(var value) -> look.numbers().decimal(value.doubleValue(), Math.max(0, value.scale()));
            case Known.Word(var word) -> word;
            case Known.Silence(var days, var gap) ->
                look.text("segments.why.silence", days, look.numbers().decimal(gap, gap == Math.rint(gap) ? 0 : 1));
        };
    }
}
