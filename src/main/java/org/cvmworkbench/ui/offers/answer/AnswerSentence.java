package org.cvmworkbench.ui.offers.answer;

import java.util.OptionalDouble;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.analysis.simulation.Outcome;

/// The answer in one sentence or two.
public final class AnswerSentence {
    private static final double LIKELY = 0.6;

    private AnswerSentence() {}

    /// "Wine, 20 % off will most likely not pay: net profit −700 (8 of 10 outcomes −3,410 … +2,035). It breaks even at
    /// an uplift of 2.24 pp; 2.00 pp is assumed."
    public static String of(Answer answer) {
        String told = told(answer);
        return answer.isMostlyAssumed() ? answer.words().look().text("forecast.sentence.judged", told) : told;
    }

    private static String told(Answer answer) {
        AnswerWords words = answer.words();
        Outcome outcome = answer.outcome();
        Estimate net = outcome.net();
        String first = words.look()
                .text(
                        "forecast.sentence." + verdict(outcome.probabilityOfProfit()),
                        answer.offer().name(),
                        money(words, net.mean()),
                        words.net(net.p10()),
                        words.net(net.p90()));
        OptionalDouble needed = outcome.breakEvenUplift();
        boolean says = needed.isPresent() && answer.instead().depth().isPresent();
        if (!says) return first;
        if (needed.getAsDouble() > 1) return first + " " + words.look().text("forecast.sentence.never");
        double assumed = answer.instead().depth().orElseThrow().uplift().mean();
        return first + " " + words.look().text("forecast.sentence.needs", words.points(needed), words.points(assumed));
    }

    private static String money(AnswerWords words, double net) {
        return words.currency().isEmpty() ? words.net(net) : words.net(net) + "\u00a0" + words.currency();
    }

    private static String verdict(double chance) {
        if (chance >= LIKELY) return "pays";
        return chance <= 1 - LIKELY ? "loses" : "open";
    }
}
