package org.cvmworkbench.ui.offers.canvas;

import java.util.Optional;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.offers.Forecast;

/// What the forecast says about the offer of one card.
///
/// @param refusal why it says nothing
record CardFacts(Optional<OfferAnswer> answer, Optional<Text> refusal) {
    static final CardFacts UNKNOWN = new CardFacts(Optional.empty(), Optional.empty());

    /// The forecast of an earlier scenario still speaks of the same offers.
    static CardFacts of(Optional<Forecast> forecast, Scenario scenario, int offer) {
        return forecast.filter(told -> isOf(told.scenario(), scenario, offer))
                .map(told -> new CardFacts(told.answers().get(offer), told.refusals().get(offer)))
                .orElse(UNKNOWN);
    }

    private static boolean isOf(Scenario told, Scenario now, int offer) {
        return told.offers().size() == now.offers().size()
                && told.offers().get(offer).name().equals(now.offers().get(offer).name());
    }
}
