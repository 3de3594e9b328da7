package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

/// From the margin of all takers to the net effect.
final class WaterfallCard implements AnswerPart {
    private static final double HIGHEST_ROW = 28;
    private static final double HIGHEST_CARD = 300;

    private final WaterfallBars bars;
    private final HeldScale axis = new HeldScale();
    private final Consumer<Optional<Step>> behind;
    private @Nullable Answer shown;

    /// @param behind shows the customers behind a bar, that of the net effect where none is named
    WaterfallCard(Explain explain, Consumer<Optional<Step>> behind) {
        this.behind = behind;
        bars = new WaterfallBars(HIGHEST_ROW, (row, number) -> explain.on(number, () -> explanation(row)));
    }

    Card card(AnswerWords words, Controls controls) {
        Card card = controls.card(words.look().text("chart.waterfall.title"), bars);
        card.head(controls.label(words.ofMoney("chart.waterfall.margin"), "caption"));
        card.setId("waterfall-card");
        card.setMaxHeight(HIGHEST_CARD);
        return card;
    }

    @Override
    public void show(Answer answer) {
        shown = answer;
        List<WaterfallRow> rows = rows(answer.outcome(), answer.words());
        bars.show(rows, axis.of(answer.subject(), WaterfallRow.scale(rows)));
    }

    /// The steps in their order, and the net effect.
    static List<WaterfallRow> rows(Outcome outcome, AnswerWords words) {
        List<WaterfallRow> rows = new ArrayList<>();
        outcome.waterfall().steps().forEach((step, value) -> {
            String name = words.look().text("chart.waterfall." + step.word());
            double amount = value.doubleValue();
            boolean gross = step == Step.GROSS;
            String number = gross ? words.count(amount) : words.net(amount);
            rows.add(new WaterfallRow(name, number, amount, gross ? WaterfallRow.Kind.GROSS : WaterfallRow.Kind.STEP));
        });
        double net = outcome.waterfall().net().doubleValue();
        rows.add(
                new WaterfallRow(words.look().text("chart.waterfall.net"), words.net(net), net, WaterfallRow.Kind.SUM));
        return rows;
    }

    private Explanation explanation(int row) {
        Answer answer = Objects.requireNonNull(shown);
        List<Step> steps = List.of(Step.values());
        Optional<Step> step = row < steps.size() ? Optional.of(steps.get(row)) : Optional.empty();
        Explanation told = step.map(answer.explanations()::step)
                .orElseGet(() -> answer.explanations().net());
        boolean ofCustomers =
                !(answer.offer().audience() instanceof Audience.Size) && !step.equals(Optional.of(Step.FUNDING));
        return ofCustomers ? told.with(() -> behind.accept(step)) : told;
    }
}
