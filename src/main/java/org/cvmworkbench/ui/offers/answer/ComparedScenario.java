package org.cvmworkbench.ui.offers.answer;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.ui.kit.Controls;

/// One of two scenarios that stand side by side: all its offers together.
final class ComparedScenario {
    /// Room for numbers, so that the bars of both are equally long.
    private static final double NUMBERS = 60;

    private final AnswerWords words;
    private final Label name;
    private final KeyFigure net;
    private final Label uptake;
    private final Whisker whisker = new Whisker(Whisker.Size.SMALL);
    private final WaterfallBars bars;

    ComparedScenario(String id, double highestRow, AnswerWords words) {
        this.words = words;
        Controls controls = new Controls(words.look());
        name = controls.label("", "strong");
        net = new KeyFigure(id + "-net", words.ofMoney("forecast.net"), controls);
        uptake = controls.label("", "caption");
        uptake.setMinHeight(Region.USE_PREF_SIZE);
        bars = new WaterfallBars(highestRow, NUMBERS, (row, number) -> {});
    }

    VBox figures() {
        return new VBox(4, name, net, whisker, uptake);
    }

    WaterfallBars bars() {
        return bars;
    }

    void show(SimulationAnswer answer, Scale axis, Scale fall) {
        Outcome total = answer.total();
        Tone tone = Tone.of(total.net().mean());
        name.setText(answer.scenario());
        net.show(words.net(total.net().mean()), words.netRange(total.net()), tone);
        whisker.show(total.net(), axis, tone, words.aloud(answer.scenario(), total.net()));
        uptake.setText(words.look()
                .text(
                        "forecast.compare.figures",
                        words.count(total.uptake().mean()),
                        words.chance(total.probabilityOfProfit(), 0)));
        bars.show(
                WaterfallCard.rows(total, words).stream()
                        .map(WaterfallRow::unnamed)
                        .toList(),
                fall);
    }
}
