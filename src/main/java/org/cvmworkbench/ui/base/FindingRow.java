package org.cvmworkbench.ui.base;

import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.Remedy;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing that was found: how much of it, what it bends, what one click does about it; opened, how it bends that,
/// what it looks like and what helps.
final class FindingRow extends VBox {
    private static final double SMALL = 0.0001;
    private static final double DETAIL = 52;

    private final Finding finding;
    private final HealthViewModel health;
    private final Look look;
    private final Controls controls;
    private final String name;

    FindingRow(Finding finding, HealthViewModel health, Look look) {
        this.finding = finding;
        this.health = health;
        this.look = look;
        this.controls = new Controls(look);
        this.name = look.text(finding.check().key() + ".name");
        setId("data-" + finding.check().key().replace('.', '-'));
        getStyleClass().add("finding");
        getChildren().add(head());
        if (isOpen()) getChildren().add(detail());
    }

    private boolean isOpen() {
        return health.opened().get().contains(finding.check());
    }

    private Node head() {
        Label what = controls.label(counted(), "strong");
        Label bends = controls.label(bends(), "caption");
        what.setWrapText(true);
        bends.setWrapText(true);
        VBox said = new VBox(1, what, bends);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(8);
        head.setAlignment(Pos.TOP_LEFT);
        if (!look.presenting()) head.getChildren().add(opener());
        head.getChildren().addAll(mark(), said);
        if (finding.remedy() instanceof Remedy.LeaveOut && !look.presenting())
            head.getChildren().add(remedy());
        said.setOnMouseClicked(click -> {
            if (!look.presenting()) health.toggle(finding.check());
        });
        return head;
    }

    private Button opener() {
        String word = finding.check().word();
        Button opener = controls.iconButton(
                "data-open-" + word,
                isOpen() ? "data.finding.close" : "data.finding.open",
                isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                () -> health.toggle(finding.check()));
        opener.getStyleClass().add("opener");
        opener.setAccessibleText(look.text(isOpen() ? "data.finding.close.what" : "data.finding.open.what", name));
        return opener;
    }

    private FontIcon mark() {
        FontIcon mark = controls.icon(
                switch (finding.weight()) {
                    case HEAVY -> Feather.ALERT_OCTAGON;
                    case NOTICEABLE -> Feather.ALERT_TRIANGLE;
                    case NOTE, NONE -> Feather.INFO;
                });
        mark.getStyleClass().add("weight-" + finding.weight().word());
        return mark;
    }

    private Button remedy() {
        Button remedy = controls.button(
                "data-remedy-" + finding.check().word(), "data.leave-out", () -> health.remedy(finding));
        remedy.getStyleClass().add("row-act");
        remedy.setMinWidth(USE_PREF_SIZE);
        remedy.setAccessibleText(look.text("data.leave-out.what", name));
        return remedy;
    }

    private Node detail() {
        Label how = controls.label(look.text(finding.check().key()));
        Label helps = controls.label(
                look.text("data.finding.helps", look.text(finding.check().key() + ".remedy")), "muted");
        how.setWrapText(true);
        helps.setWrapText(true);
        VBox detail = new VBox(6, how);
        if (!finding.examples().isEmpty()) detail.getChildren().add(new ExampleRows(finding.examples(), look));
        detail.getChildren().add(helps);
        detail.getStyleClass().add("finding-detail");
        VBox.setMargin(detail, new Insets(4, 8, 8, DETAIL));
        return detail;
    }

    private String counted() {
        return look.text(
                "data.health.counted",
                name,
                look.numbers().whole(finding.count()),
                look.numbers().whole(finding.of()),
                look.text(finding.check().unit().key()),
                percent(finding.share()));
    }

    private String bends() {
        return look.text(
                "data.finding.bends",
                finding.check().bends().stream()
                        .map(bent -> look.text(bent.key()))
                        .collect(Collectors.joining(", ")));
    }

    private String percent(double share) {
        if (share < SMALL) return "< " + look.numbers().percent(SMALL, 2);
        return look.numbers().percent(share, share < 100 * SMALL ? 2 : 1);
    }
}
