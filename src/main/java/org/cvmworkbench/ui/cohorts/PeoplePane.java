package org.cvmworkbench.ui.cohorts;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.charts.SeriesPalette;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.SegmentNaming;
import org.cvmworkbench.ui.kit.customers.CustomerTable;
import org.kordamp.ikonli.feather.Feather;

/// The people of the chosen cell: who came, who did not, and a way to keep them as a segment.
final class PeoplePane extends VBox {
    private final CohortsViewModel cohorts;
    private final Look look;
    private final Controls controls;
    private final CohortWords words;
    private final Region mark = new Region();
    private final Label cell;
    private final Label period;
    private final Label saved;
    private final ToggleButton came;
    private final ToggleButton missing;
    private final CustomerTable table;

    PeoplePane(CohortsViewModel cohorts, Look look, Following following) {
        this.cohorts = cohorts;
        this.look = look;
        this.controls = new Controls(look);
        this.words = new CohortWords(look);
        this.cell = controls.label("", "title");
        this.period = controls.label("", "muted");
        this.saved = controls.label("", "caption");
        this.came = tab("came", true);
        this.missing = tab("missing", false);
        this.table = new CustomerTable("cohort-people", cohorts.workspace(), cohorts.list(), look, following);
        mark.getStyleClass().add("cohort-mark");
        getStyleClass().add("people-card");
        SegmentNaming naming = new SegmentNaming("cohort-segment", look, cohorts::saveSegment);
        Button segment = controls.button(
                "cohort-segment",
                "cohorts.segment",
                Feather.PLUS,
                () -> cohorts.people().get().ifPresent(people -> naming.ask(proposed(people))));
        segment.setVisible(!look.presenting());
        HBox head = new HBox(8, mark, cell, period, controls.space(), saved, segment);
        head.getStyleClass().add("people-head");
        HBox tabs = new HBox(came, missing);
        tabs.getStyleClass().add("tabs");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, naming, tabs, table);
        following.follow(cohorts.people(), found -> show());
        following.follow(cohorts.came(), which -> show());
        following.follow(cohorts.workspace().study(), study -> showSaved());
        following.follow(cohorts.shown(), shown -> showMark());
    }

    private String proposed(CellPeople people) {
        String key = cohorts.came().get() ? "cohorts.segment.came" : "cohorts.segment.missing";
        return look.text(key, words.cell(people.answer(), people.cell()));
    }

    private ToggleButton tab(String word, boolean which) {
        ToggleButton tab = new ToggleButton();
        tab.setId("cohort-tab-" + word);
        tab.getStyleClass().setAll("tab-button");
        tab.setOnAction(event -> {
            cohorts.list(which);
            show();
        });
        return tab;
    }

    private void show() {
        Optional<CellPeople> found = cohorts.people().get();
        setVisible(found.isPresent());
        came.setSelected(cohorts.came().get());
        missing.setSelected(!cohorts.came().get());
        found.ifPresent(people -> {
            cell.setText(words.cell(people.answer(), people.cell()));
            period.setText(words.period(people.answer(), people.cell()).orElse(""));
            came.setText(
                    look.text("cohorts.came", look.numbers().whole(people.came().count())));
            missing.setText(look.text(
                    "cohorts.missing", look.numbers().whole(people.missing().count())));
            table.show(people.who(cohorts.came().get()));
        });
        showMark();
        showSaved();
    }

    private void showSaved() {
        saved.setText(
                cohorts.savedAs().map(name -> look.text("cohorts.saved", name)).orElse(""));
    }

    /// The colour of the cell's row, if its curve is drawn.
    private void showMark() {
        int series = cohorts.shown()
                .get()
                .flatMap(shown -> cohorts.people()
                        .get()
                        .map(people -> shown.drawn().indexOf(people.cell().row())))
                .orElse(-1);
        mark.setVisible(series >= 0);
        mark.setManaged(series >= 0);
        if (series < 0) return;
        int rgb = SeriesPalette.of(look.theme()).mark(series).getRGB() & 0xffffff;
        mark.setStyle(String.format(Locale.ROOT, "-fx-background-color: #%06x;", rgb));
    }
}
