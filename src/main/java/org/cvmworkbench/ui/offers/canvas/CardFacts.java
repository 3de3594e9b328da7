package org.cvmworkbench.ui.offers.canvas;

import java.util.Optional;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// What the forecast says about the offer of one card.
///
/// @param refusal why it says nothing
record CardFacts(Optional<OfferAnswer> answer, Optional<Text> refusal) {
    /// The forecast of an earlier scenario still speaks of the same offers.
    ///
    /// @param refused why there is no forecast at all
    static CardFacts of(
            Optional<Forecast> forecast, Optional<WorkbenchException> refused, Scenario scenario, int offer) {
        return forecast.filter(told -> isOf(told.question().scenario(), scenario, offer))
                .map(told -> of(told.offers().get(offer)))
                .orElse(new CardFacts(Optional.empty(), refused.map(WorkbenchException::text)));
    }

    private static CardFacts of(OfferForecast forecast) {
        return switch (forecast) {
            case OfferForecast.Answered answered -> new CardFacts(Optional.of(answered.answer()), Optional.empty());
            case OfferForecast.Refused refused ->
                new CardFacts(Optional.empty(), Optional.of(refused.why().text()));
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
