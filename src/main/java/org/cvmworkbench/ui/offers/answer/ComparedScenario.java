package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.ui.kit.Controls;

/// One of two scenarios that stand side by side: all its offers together.
final class ComparedScenario extends VBox {
    private static final double HIGHEST_ROW = 24;

    private final AnswerWords words;
    private final boolean named;
    private final Label name;
    private final KeyFigure net;
    private final Label uptake;
    private final Whisker whisker = new Whisker(Whisker.Size.SMALL);
    private final WaterfallBars bars = new WaterfallBars(HIGHEST_ROW, (row, number) -> {});

    /// @param named whether it names the steps for both
    ComparedScenario(String id, boolean named, AnswerWords words) {
        super(4);
        this.words = words;
        this.named = named;
        Controls controls = new Controls(words.look());
        name = controls.label("", "strong");
        net = new KeyFigure(id + "-net", words.ofMoney("forecast.net"), controls);
        uptake = controls.label("", "caption");
        setId(id);
        VBox.setVgrow(bars, Priority.ALWAYS);
        getChildren().addAll(name, net, whisker, uptake, bars);
    }

    static List<WaterfallRow> rows(SimulationAnswer answer, AnswerWords words) {
        return WaterfallCard.rows(answer.total(), words);
    }

    void show(SimulationAnswer answer, Scale axis, Scale fall) {
        Outcome total = answer.total();
        Tone tone = Tone.of(total.net().mean());
        name.setText(answer.scenario());
        net.show(words.net(total.net().mean()), words.netRange(total.net()), tone);
        whisker.show(total.net(), axis, tone, words.aloud(answer.scenario(), total.net()));
        uptake.setText(words.look().text(
                "forecast.compare.figures",
                words.count(total.uptake().mean()),
                words.chance(total.probabilityOfProfit(), 0)));
        List<WaterfallRow> rows = rows(answer, words);
        bars.show(named ? rows : rows.stream().map(WaterfallRow::unnamed).toList(), fall);
    }
}
