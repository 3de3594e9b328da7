package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.Weight;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to know of the data before its figures are trusted: what is left out already, then what was found, the
/// weightiest first, and what was looked for in vain.
final class HealthCard extends VBox {
    private final BaseFacts facts;
    private final HealthViewModel health;
    private final Look look;
    private final Controls controls;
    private final VBox rows = new VBox(4);

    HealthCard(BaseFacts facts, HealthViewModel health, Look look, Following following) {
        super(8);
        this.facts = facts;
        this.health = health;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-health");
        getStyleClass().add("card");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setId("data-health-list");
        scroll.setAccessibleText(look.text("data.health"));
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(controls.label(look.text("data.health"), "title"), scroll);
        following.follow(health.opened(), opened -> Refocus.after(this, this::show));
        following.follow(health.cleanShown(), clean -> Refocus.after(this, this::show));
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        leftOut().ifPresent(parts::add);
        Map<Weight, List<Finding>> byWeight = facts.health().findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::weight, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        byWeight.forEach((weight, findings) -> {
            if (weight == Weight.NONE) return;
            Label head = controls.label(look.text("data.weight." + weight.word()), "caption", "weight-head");
            parts.add(head);
            findings.forEach(finding -> parts.add(new FindingRow(finding, health, look)));
        });
        List<Finding> clean = byWeight.getOrDefault(Weight.NONE, List.of());
        if (!clean.isEmpty()) parts.add(clean(clean));
        rows.getChildren().setAll(parts);
    }

    private Optional<Node> leftOut() {
        List<LeftOut> all = facts.leftOut();
        return all.isEmpty() ? Optional.empty() : Optional.of(new LeftOutList(all, health, look));
    }

    private Node clean(List<Finding> clean) {
        boolean shown = health.cleanShown().get();
        String names = clean.stream()
                .map(finding -> look.text(finding.check().key() + ".name"))
                .collect(Collectors.joining("; "));
        Label text = controls.label(
                shown
                        ? look.text("data.health.clean.names", clean.size(), names)
                        : look.text("data.health.clean", clean.size()),
                "caption");
        text.setWrapText(true);
        FontIcon icon = controls.icon(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("fine");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8);
        if (!look.presenting()) row.getChildren().add(opener(shown));
        row.getChildren().addAll(icon, text);
        row.getStyleClass().add("clean-row");
        return row;
    }

    private Button opener(boolean shown) {
        Button opener = controls.iconButton(
                "data-open-clean",
                shown ? "data.finding.close" : "data.health.clean.show",
                shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                health::toggleClean);
        opener.getStyleClass().add("opener");
        return opener;
    }
}
