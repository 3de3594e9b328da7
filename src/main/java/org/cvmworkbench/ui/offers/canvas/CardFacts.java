package org.cvmworkbench.ui.offers.canvas;

import java.util.Optional;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// What the forecast says about the offer of one card.
///
/// @param refusal why it says nothing
/// @param asks whether it says nothing as long as nobody said the uplift
record CardFacts(Optional<OfferAnswer> answer, Optional<Text> refusal, boolean asks) {
    /// The forecast of an earlier scenario still speaks of the same offers.
    ///
    /// @param refused why there is no forecast at all
    static CardFacts of(
            Optional<Forecast> forecast, Optional<WorkbenchException> refused, Scenario scenario, int offer) {
        Offer shown = scenario.offers().get(offer);
        boolean asks = scenario.assumptionsOf(shown).uplift() == null;
        return forecast.filter(told -> isOf(told.question().scenario(), scenario, offer))
                .map(told -> of(told.offers().get(offer), asks))
                .orElse(new CardFacts(Optional.empty(), refused.map(WorkbenchException::text), asks));
    }

    private static CardFacts of(OfferForecast forecast, boolean asks) {
        return switch (forecast) {
            case OfferForecast.Answered answered ->
                new CardFacts(Optional.of(answered.answer()), Optional.empty(), asks);
            case OfferForecast.Refused refused ->
                new CardFacts(Optional.empty(), Optional.of(refused.why().text()), asks);
        };
    }

    private static boolean isOf(Scenario told, Scenario now, int offer) {
        return told.offers().size() == now.offers().size()
                && told.offers()
                        .get(offer)
                        .name()
                        .equals(now.offers().get(offer).name());
    }
}
