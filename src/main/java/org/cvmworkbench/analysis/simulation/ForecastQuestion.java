package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;

/// What is asked of a forecast.
///
/// @param chosen      the place of the offer that is looked at closely, if there is one
/// @param information what the message alone would add to that offer's baseline, where somebody said so; it is never
///                    guessed
public record ForecastQuestion(
        Scenario scenario, OptionalInt chosen, Optional<Uplift.Stated> information, Draws draws) {
    public ForecastQuestion {
        if (chosen.isPresent()) scenario.offers().get(chosen.getAsInt());
    }

    /// 20,000 draws from the scenario's own seed.
    public static ForecastQuestion of(Scenario scenario, OptionalInt chosen, Optional<Uplift.Stated> information) {
        return new ForecastQuestion(scenario, chosen, information, Draws.of(scenario));
    }

    /// The same from few draws, for a hand that still moves.
    public ForecastQuestion rough() {
        return new ForecastQuestion(scenario, chosen, information, new Draws(draws.seed(), Draws.ROUGH));
    }

    public Optional<Offer> chosenOffer() {
        return chosen.isPresent() ? Optional.of(scenario.offers().get(chosen.getAsInt())) : Optional.empty();
    }
}
