package org.cvmworkbench.ui.offers.answer;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

/// The chosen offer in three figures: who takes it, what it brings, how likely it brings anything.
final class AnswerCard implements AnswerPart {
    private final Label name;
    private final Label about;
    private final KeyFigure uptake;
    private final KeyFigure net;
    private final KeyFigure chance;
    private final Whisker whisker = new Whisker(Whisker.Size.SMALL);
    private final Label low;
    private final Label high;
    private final HeldScale axis = new HeldScale();
    private @Nullable Answer shown;

    AnswerCard(AnswerWords words, Explain explain) {
        Controls controls = new Controls(words.look());
        name = controls.label("", "title");
        about = controls.label("", "caption");
        low = controls.label("", "axis-end");
        high = controls.label("", "axis-end");
        uptake = new KeyFigure("answer-uptake", words.look().text("forecast.uptake"), controls)
                .explained(explain, () -> explanations().uptake());
        net = new KeyFigure("answer-net", words.ofMoney("forecast.net"), controls)
                .explained(explain, () -> explanations().net());
        chance = new KeyFigure("answer-chance", words.look().text("forecast.chance"), controls)
                .explained(explain, () -> explanations().chance());
        chance.getStyleClass().add("last");
    }

    Card card(AnswerWords words, Controls controls) {
        HBox figures = new HBox(16, uptake, net, controls.space(), chance);
        Label middle = controls.label(words.look().text("forecast.range.head"), "axis-end");
        HBox ends = new HBox(low, controls.space(), middle, controls.space(), high);
        VBox content = new VBox(2, figures, whisker, ends);
        Card card = new Card(name, content).head(controls.space(), about);
        card.getStyleClass().add("answer-card");
        card.setId("answer-card");
        return card;
    }

    @Override
    public void show(Answer answer) {
        shown = answer;
        AnswerWords words = answer.words();
        Outcome outcome = answer.outcome();
        name.setText(answer.offer().name());
        boolean controlled = outcome.counts().control() > 0;
        about.setText(words.look()
                .text(
                        controlled ? "forecast.about.control" : "forecast.about",
                        answer.offer().days(),
                        words.count(outcome.counts().targeted()),
                        words.count(outcome.counts().control())));
        uptake.show(words.count(outcome.uptake().mean()), words.countRange(outcome.uptake()), Tone.NEUTRAL);
        Tone tone = Tone.of(outcome.net().mean());
        net.show(words.net(outcome.net().mean()), words.netRange(outcome.net()), tone);
        chance.show(words.chance(outcome.probabilityOfProfit(), 1), "", Tone.NEUTRAL);
        Scale scale = axis.of(
                answer.subject(),
                Scale.showing(outcome.net().p10(), outcome.net().p90()));
        whisker.show(outcome.net(), scale, tone, words.aloud(words.ofMoney("forecast.net"), outcome.net()));
        low.setText(words.net(scale.low()));
        high.setText(words.net(scale.high()));
    }

    private Explanations explanations() {
        return Objects.requireNonNull(shown).explanations();
    }
}
