package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/// The scenario on the canvas beside a saved one, on the same axes.
final class ComparisonCard extends VBox {
    private static final double HIGHEST_ROW = 24;
    private static final double NAMES = 122;

    private final AnswerWords words;
    private final ComparedScenario now;
    private final ComparedScenario other;
    private final GridPane both;
    private final Label untold;

    /// @param putAway ends the comparison
    ComparisonCard(AnswerWords words, Runnable putAway) {
        super(8);
        this.words = words;
        Controls controls = new Controls(words.look());
        now = new ComparedScenario("compare-now", HIGHEST_ROW, words);
        other = new ComparedScenario("compare-other", HIGHEST_ROW, words);
        both = grid();
        untold = controls.label(words.look().text("forecast.compare.untold"), "muted");
        untold.setWrapText(true);
        Button away = controls.iconButton("compare-away", "forecast.compare.away", Feather.X, putAway);
        Label title = controls.label(words.look().text("forecast.compare.title"), "title");
        setId("comparison");
        getStyleClass().add("card");
        getChildren().addAll(new HBox(8, title, controls.space(), away), both);
    }

    /// Names at the left, the two scenarios in columns of the same width.
    private GridPane grid() {
        List<String> names = Stream.concat(Stream.of(Step.values()).map(Step::word), Stream.of("net"))
                .map(word -> words.look().text("chart.waterfall." + word))
                .toList();
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(118);
        grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES), half, half);
        grid.addRow(0, new Region(), now.figures(), other.figures());
        grid.addRow(1, new RowNames(HIGHEST_ROW, names), now.bars(), other.bars());
        VBox.setVgrow(grid, Priority.ALWAYS);
        GridPane.setVgrow(now.bars(), Priority.ALWAYS);
        return grid;
    }

    void show(Forecast present, Forecast compared) {
        Optional<SimulationAnswer> left = present.whole();
        Optional<SimulationAnswer> right = compared.whole();
        boolean told = left.isPresent() && right.isPresent();
        getChildren().set(1, told ? both : untold);
        if (told) show(left.get(), right.get());
    }

    private void show(SimulationAnswer left, SimulationAnswer right) {
        Scale axis = Scale.showing(0, 0);
        Scale fall = Scale.showing(0, 0);
        for (SimulationAnswer answer : new SimulationAnswer[] {left, right}) {
            axis = axis.widenedFor(
                    answer.total().net().p10(), answer.total().net().p90());
            fall = fall.widenedFor(WaterfallRow.scale(WaterfallCard.rows(answer.total(), words)));
        }
        now.show(left, axis, fall);
        other.show(right, axis, fall);
    }
}
