package org.cvmworkbench.ui.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.examples.PublishedNumber;
import org.cvmworkbench.analysis.examples.PublishedNumbers;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.jobs.Job;
import org.cvmworkbench.workspace.jobs.Jobs;

/// Published numbers, recomputed on this machine while one watches: as published, as computed here, how far apart, and
/// who published them.
final class SelfCheck extends VBox {
    private static final double HEIGHT = 400;
    private static final double NAME = 324;
    private static final double NUMBER = 100;
    private static final double DIFFERENCE = 120;
    private static final double SOURCE = 260;
    private static final int DIGITS = 4;

    private final Jobs jobs;
    private final Look look;
    private final Label sentence;
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final Button again;
    private final TableView<PublishedNumber> table = new TableView<>();
    private Optional<Job> job = Optional.empty();

    SelfCheck(Jobs jobs, Look look) {
        super(12);
        this.jobs = jobs;
        this.look = look;
        Controls controls = new Controls(look);
        sentence = controls.label("");
        sentence.setId("self-check-sentence");
        cancel = controls.button("self-check-cancel", "shell.cancel", this::cancel);
        again = controls.button("self-check-again", "self-check.again", this::run);
        progress.setAccessibleText(look.text("job.self-check"));
        HBox acts = new HBox(8, progress, cancel, again);
        acts.setAlignment(Pos.CENTER_LEFT);
        table.setId("self-check");
        table.setAccessibleText(look.text("action.self-check"));
        table.setPrefHeight(HEIGHT);
        column("self-check.number", NAME, number -> look.say(number.name()));
        numbers("self-check.published", NUMBER, number -> written(number.expected(), number));
        numbers("self-check.ours", NUMBER, number -> written(number.computed(), number));
        numbers("self-check.difference", DIFFERENCE, this::difference);
        column("self-check.source", SOURCE, number -> look.say(number.source()));
        getChildren().addAll(sentence, acts, table);
        run();
    }

    private void numbers(String key, double width, Function<PublishedNumber, String> cell) {
        column(key, width, cell).getStyleClass().add("number");
    }

    private TableColumn<PublishedNumber, String> column(
            String key, double width, Function<PublishedNumber, String> cell) {
        TableColumn<PublishedNumber, String> column = new TableColumn<>(look.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private void run() {
        table.getItems().clear();
        sentence.setText(look.text("self-check.running"));
        Job started = jobs.run(Text.of("job.self-check"), PublishedNumbers::all, this::show);
        progress.progressProperty().bind(started.fraction());
        job = Optional.of(started);
        running(true);
    }

    private void cancel() {
        job.ifPresent(Job::cancel);
        sentence.setText(look.text("self-check.cancelled"));
        running(false);
        again.requestFocus();
    }

    private void running(boolean runs) {
        progress.setVisible(runs);
        progress.setManaged(runs);
        cancel.setVisible(runs);
        cancel.setManaged(runs);
        again.setVisible(!runs);
        again.setManaged(!runs);
    }

    /// Those that are missed come first.
    private void show(List<PublishedNumber> numbers) {
        long missed = numbers.stream().filter(number -> !number.ok()).count();
        sentence.setText(
                missed == 0
                        ? look.text("self-check.all", numbers.size())
                        : look.text("self-check.missed", missed, numbers.size()));
        numbers.stream().filter(number -> !number.ok()).forEach(table.getItems()::add);
        numbers.stream().filter(PublishedNumber::ok).forEach(table.getItems()::add);
        running(false);
    }

    private String difference(PublishedNumber number) {
        String apart = written(number.computed() - number.expected(), number);
        return number.ok() ? apart : look.text("self-check.apart", apart);
    }

    private String written(double value, PublishedNumber number) {
        return Double.isFinite(value) ? look.numbers().decimal(value, decimals(number)) : "–";
    }

    /// As many as were published, and at least [#DIGITS] digits that count; none where both are whole.
    static int decimals(PublishedNumber number) {
        double published = number.expected();
        boolean whole = published == Math.rint(published) && number.computed() == Math.rint(number.computed());
        if (whole || published == 0) return 0;
        int places = (int) Math.floor(Math.log10(Math.abs(published)));
        int written = BigDecimal.valueOf(published).stripTrailingZeros().scale();
        return Math.max(0, Math.max(written, DIGITS - 1 - places));
    }
}
