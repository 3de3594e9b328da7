package org.cvmworkbench.ui.timing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.charts.PromiseChart;
import org.cvmworkbench.charts.SendHeatmap;
import org.cvmworkbench.ui.kit.CellPlace;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.ExplainButton;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.PictureExport;

/// The calendar of messages, whose days and weeks are chosen by click or key, beside what was promised and what came.
final class TimingPictures extends GridPane {
    private static final double LEFT = 56;
    private static final double LEAST_HEIGHT = 264;
    private static final double HEIGHT = 296;
    private static final int WEEKS = 6;
    private static final int WEEK = 7;

    private final TimingViewModel timing;
    private final FileDialogs dialogs;
    private final Look look;
    private final TimingWords words;
    private final ChartPane calendar;
    private final ChartPane promise;
    private final Label untested;

    TimingPictures(TimingViewModel timing, FileDialogs dialogs, Look look, Following following) {
        super(8, 0);
        this.timing = timing;
        this.dialogs = dialogs;
        this.look = look;
        this.words = new TimingWords(look);
        this.calendar = new ChartPane("timing-calendar", timing.workspace().jobs());
        this.promise = new ChartPane("timing-promise", timing.workspace().jobs());
        this.untested = new Controls(look).label(look.text("timing.promise.none"), "muted");
        untested.setWrapText(true);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(HEIGHT);
        for (double percent : new double[] {LEFT, 100 - LEFT}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        StackPane tested = card("promise", promise);
        tested.getChildren().add(1, untested);
        addRow(0, card("calendar", calendar), tested);
        getChildren().forEach(child -> setVgrow(child, Priority.ALWAYS));
        calendar.onAct(this::choose);
        following.follow(
                timing.shown(), shown -> shown.filter(TimingShown::isTold).ifPresent(this::show));
        following.follow(timing.due(), due -> mark());
    }

    private StackPane card(String figure, ChartPane pane) {
        PictureExport export = new PictureExport(pane, figure, look, dialogs, timing.workspace());
        pane.onMenu(place -> export.items());
        Supplier<List<String>> lines = () -> timing.shown()
                .get()
                .map(shown -> words.explanation(figure, shown))
                .orElse(List.of());
        StackPane card = new StackPane(pane, ExplainButton.of("timing", figure, lines, look));
        card.getStyleClass().add("picture-card");
        return card;
    }

    private void show(TimingShown shown) {
        calendar.show(() -> SendHeatmap.of(shown.calendar(), WEEKS, look.charts("")));
        boolean told = !words.promises(shown).isEmpty();
        promise.setVisible(told);
        untested.setVisible(!told);
        String day = words.day(shown.test().cut());
        if (told) promise.show(() -> PromiseChart.of(words.promises(shown), day, look.charts("")));
        mark();
    }

    /// A day, or a whole week by its name; what is past has no messages.
    private void choose(CellPlace place) {
        timing.shown().get().ifPresent(shown -> {
            int first = ahead(shown, place.row(), Math.max(0, place.column()));
            int last = place.column() < 0 ? ahead(shown, place.row(), WEEK - 1) : first;
            if (last >= 1) timing.list(new Due.Days(Math.max(1, first), last));
        });
    }

    private static int ahead(TimingShown shown, int row, int column) {
        return SendHeatmap.day(shown.calendar(), row, column) - shown.next().asOf();
    }

    /// Outlines the day whose list is shown.
    private void mark() {
        calendar.choose(timing.shown().get().flatMap(this::chosen));
    }

    private Optional<CellPlace> chosen(TimingShown shown) {
        if (!(timing.due().get() instanceof Due.Days(var from, var to)) || from != to) return Optional.empty();
        int place = from - ahead(shown, 0, 0);
        return Optional.of(new CellPlace(place / WEEK, place % WEEK));
    }
}
