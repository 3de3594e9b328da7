package org.cvmworkbench.ui.offers.present;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.Tone;
import org.cvmworkbench.ui.offers.answer.WaterfallBars;

/// One possibility in large figures.
final class PossibilityCard extends VBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final double HIGHEST_ROW = 56;

    private final AnswerWords words;
    private final Region colour = new Region();
    private final Label title;
    private final Label about;
    private final Label best;
    private final Label net;
    private final Label chance;
    private final Label uptakeName;
    private final Label uptake;
    private final WhiskerAxis netRange;
    private final WhiskerAxis uptakeRange;
    private final WaterfallBars bars = new WaterfallBars(HIGHEST_ROW, (row, number) -> {});
    private final List<Region> figures;

    PossibilityCard(String id, AnswerWords words) {
        super(6);
        this.words = words;
        Controls controls = new Controls(words.look());
        title = controls.label("", "present-title");
        about = controls.label("", "present-body", "muted");
        best = controls.label(words.look().text("present.best"), "present-best");
        net = controls.label("", "present-figure", "amount");
        chance = controls.label("", "present-title");
        uptakeName = controls.label("", "present-body", "muted");
        uptake = controls.label("", "present-title");
        netRange = new WhiskerAxis(words::net);
        uptakeRange = new WhiskerAxis(words::count);
        about.setWrapText(true);
        setId(id);
        net.setId(id + "-net");
        getStyleClass().add("present-card");
        best.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox head = new HBox(12, colour, title, controls.space(), best);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox names = new HBox(
                controls.label(words.ofMoney("forecast.net"), "present-body", "muted"),
                controls.space(),
                controls.label(words.look().text("forecast.chance"), "present-body", "muted"));
        HBox money = new HBox(net, controls.space(), chance);
        money.setAlignment(Pos.CENTER_LEFT);
        HBox takers = new HBox(uptakeName, controls.space(), uptake);
        takers.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(bars, Priority.ALWAYS);
        figures = List.of(names, money, netRange, takers, uptakeRange, bars);
        getChildren().addAll(head, about);
        getChildren().addAll(figures);
    }

    void show(Possibility possibility, Axes.Shared axes, boolean funded, boolean isBest) {
        colour.getStyleClass().setAll("present-colour", possibility.style());
        title.setText(possibility.title());
        about.setText(possibility.about());
        best.setVisible(isBest);
        pseudoClassStateChanged(BEST, isBest);
        figures.forEach(figure -> figure.setVisible(possibility.outcome().isPresent()));
        possibility.outcome().ifPresent(outcome -> write(possibility, outcome, axes, funded));
    }

    private void write(Possibility possibility, Outcome outcome, Axes.Shared axes, boolean funded) {
        Tone tone = Tone.of(outcome.net().mean());
        net.setText(words.net(outcome.net().mean()));
        tone.on(net);
        chance.setText(
                possibility.isSpent()
                        ? words.chance(outcome.probabilityOfProfit(), 0)
                        : words.look().text("forecast.none"));
        netRange.show(outcome.net(), axes.net(), tone, words.aloud(possibility.title(), outcome.net()));
        uptakeName.setText(
                words.look().text("present.uptake", words.count(outcome.counts().contacted())));
        uptake.setText(words.count(outcome.uptake().mean()));
        uptakeRange.show(
                outcome.uptake(),
                axes.uptake(),
                Tone.NEUTRAL,
                words.aloud(words.look().text("forecast.uptake"), outcome.uptake()));
        bars.show(Possibility.rows(outcome, funded, words), axes.fall());
    }
}
