package org.cvmworkbench.ui.offers.answer;

import java.util.Optional;
import org.cvmworkbench.analysis.simulation.Alternatives;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.model.scenario.Offer;

/// The answer for the chosen offer, as the cards show it.
public record Answer(Forecast forecast, Alternatives instead, AnswerWords words) {
    private static final String JUDGED = "simulation.warning.judged";

    /// Nothing where no offer is chosen or the chosen one is refused.
    public static Optional<Answer> of(Forecast forecast, AnswerWords words) {
        return forecast.alternatives().map(instead -> new Answer(forecast, instead, words));
    }

    public Offer offer() {
        return forecast.question().chosenOffer().orElseThrow();
    }

    public OfferAnswer answer() {
        return instead.offer();
    }

    public Outcome outcome() {
        return answer().outcome();
    }

    /// Whether most of its doubt rests on judgement.
    boolean isMostlyAssumed() {
        return forecast.warnings().stream().anyMatch(text -> text.key().equals(JUDGED));
    }

    public Explanations explanations() {
        return new Explanations(answer(), forecast.question().draws(), words);
    }

    /// What axes are held for: another scenario or another offer gets axes of its own.
    public Object subject() {
        return forecast.question().scenario().name()
                + '\n'
                + forecast.question().chosen().orElse(-1);
    }
}
