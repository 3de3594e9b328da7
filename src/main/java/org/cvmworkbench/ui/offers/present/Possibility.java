package org.cvmworkbench.ui.offers.present;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.ui.offers.answer.AnswerWords;
import org.cvmworkbench.ui.offers.answer.WaterfallRow;

/// One of the three cards: what could be done and what would come of it.
///
/// @param style   class of its colour
/// @param title   what is done
/// @param about   what that adds
/// @param outcome nothing where nobody has said what is needed to tell
/// @param isSpent whether anything is done at all, so that there is a chance of profit
record Possibility(String style, String title, String about, Optional<Outcome> outcome, boolean isSpent) {
    private static final List<Step> EXTRA =
            List.of(Step.GROSS, Step.BASELINE, Step.PULL_FORWARD, Step.CANNIBALISED, Step.HALO);

    /// The waterfall in a few rows: what would not have come without it, what is given away, contacts, funding where
    /// there is any, and the net effect.
    static List<WaterfallRow> rows(Outcome outcome, boolean funded, AnswerWords words) {
        List<WaterfallRow> rows = new ArrayList<>();
        rows.add(row("present.extra", sum(outcome, EXTRA), words));
        rows.add(row("present.given", sum(outcome, List.of(Step.REWARD)), words));
        rows.add(row("present.contacts", sum(outcome, List.of(Step.CONTACT)), words));
        if (funded) rows.add(row("chart.waterfall.funding", sum(outcome, List.of(Step.FUNDING)), words));
        double net = outcome.waterfall().net().doubleValue();
        rows.add(new WaterfallRow(words.look().text("forecast.net"), words.net(net), net, WaterfallRow.Kind.SUM));
        return rows;
    }

    static boolean isFunded(Outcome outcome) {
        return sum(outcome, List.of(Step.FUNDING)) != 0;
    }

    private static WaterfallRow row(String key, double value, AnswerWords words) {
        return new WaterfallRow(words.look().text(key), words.net(value), value, WaterfallRow.Kind.STEP);
    }

    private static double sum(Outcome outcome, List<Step> steps) {
        Stream<BigDecimal> values = steps.stream()
                .map(step -> Objects.requireNonNull(outcome.waterfall().steps().get(step)));
        return values.reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }
}
