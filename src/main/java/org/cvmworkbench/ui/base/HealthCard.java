package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.Health;
import org.cvmworkbench.analysis.health.HealthCheck;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.ShareBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to know of the data before its figures are trusted: what was found, how much of it, what it bends.
final class HealthCard extends VBox {
    private static final double WEIGHTY = 0.05;
    private static final double SMALL = 0.0001;
    private static final double BAR_WIDTH = 120;
    private static final double BAR_HEIGHT = 6;

    private final Look look;
    private final Controls controls;

    HealthCard(Health health, Look look) {
        super(8);
        this.look = look;
        this.controls = new Controls(look);
        setId("data-health");
        getStyleClass().add("card");
        VBox rows = new VBox(10);
        List<Finding> found = health.findings().stream().filter(Finding::found).toList();
        for (Finding finding : found) rows.getChildren().add(row(finding));
        List<Finding> clean =
                health.findings().stream().filter(finding -> !finding.found()).toList();
        if (!clean.isEmpty()) rows.getChildren().add(clean(clean));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setId("data-health-list");
        scroll.setAccessibleText(look.text("data.health"));
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(controls.label(look.text("data.health"), "title"), scroll);
    }

    private Node row(Finding finding) {
        FontIcon icon = controls.icon(finding.share() >= WEIGHTY ? Feather.ALERT_TRIANGLE : Feather.INFO);
        if (finding.share() >= WEIGHTY) icon.getStyleClass().add("weighty");
        Label what = controls.label(counted(finding), "strong");
        Label bends = controls.label(look.text(finding.check().key()), "muted");
        what.setWrapText(true);
        bends.setWrapText(true);
        VBox said = new VBox(2, what, bends);
        HBox.setHgrow(said, Priority.ALWAYS);
        ShareBar share = ShareBar.of(finding.share()).ofWhole();
        share.setMinWidth(BAR_WIDTH);
        share.setMaxHeight(BAR_HEIGHT);
        HBox.setMargin(share, new Insets(BAR_HEIGHT, BAR_HEIGHT, 0, 0));
        HBox row = new HBox(12, icon, said, share);
        row.setId("data-" + finding.check().key().replace('.', '-'));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String counted(Finding finding) {
        return look.text(
                "data.health.counted",
                name(finding.check()),
                look.numbers().whole(finding.count()),
                look.numbers().whole(finding.of()),
                percent(finding.share()));
    }

    private String percent(double share) {
        if (share < SMALL) return "< " + look.numbers().percent(SMALL, 2);
        return look.numbers().percent(share, share < 100 * SMALL ? 2 : 1);
    }

    private String name(HealthCheck check) {
        return look.text(check.key() + ".name");
    }

    private Node clean(List<Finding> clean) {
        String names = clean.stream().map(finding -> name(finding.check())).collect(Collectors.joining("; "));
        Label text = controls.label(look.text("data.health.clean", names), "muted");
        text.setWrapText(true);
        FontIcon icon = controls.icon(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("fine");
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(12, icon, text);
    }
}
