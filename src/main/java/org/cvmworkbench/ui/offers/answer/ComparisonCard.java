package org.cvmworkbench.ui.offers.answer;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/// The scenario on the canvas beside a saved one, on the same axes.
final class ComparisonCard extends VBox {
    private static final double NAMED_WIDTH = 230;
    private static final double UNNAMED_WIDTH = 140;

    private final AnswerWords words;
    private final ComparedScenario now;
    private final ComparedScenario other;
    private final HBox both;
    private final Label untold;

    /// @param putAway ends the comparison
    ComparisonCard(AnswerWords words, Runnable putAway) {
        super(8);
        this.words = words;
        Controls controls = new Controls(words.look());
        now = new ComparedScenario("compare-now", true, words);
        other = new ComparedScenario("compare-other", false, words);
        now.setPrefWidth(NAMED_WIDTH);
        other.setPrefWidth(UNNAMED_WIDTH);
        HBox.setHgrow(now, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        both = new HBox(16, now, other);
        untold = controls.label(words.look().text("forecast.compare.untold"), "muted");
        untold.setWrapText(true);
        Button away = controls.iconButton("compare-away", "forecast.compare.away", Feather.X, putAway);
        HBox head =
                new HBox(8, controls.label(words.look().text("forecast.compare.title"), "title"), controls.space(), away);
        setId("comparison");
        getStyleClass().add("card");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head, both);
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
            fall = fall.widenedFor(WaterfallRow.scale(ComparedScenario.rows(answer, words)));
        }
        now.show(left, axis, fall);
        other.show(right, axis, fall);
    }
}
