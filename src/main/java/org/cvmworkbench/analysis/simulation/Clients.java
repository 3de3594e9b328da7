package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import org.cvmworkbench.model.scenario.AssumptionName;

/// What an offer does to customers, to be read beside its money.
///
/// @param extraOfHundred purchases that each hundred contacted customers make and would not have made
/// @param anyway         the share of all purchases of takers that would have been made without it; 0 where nobody
/// takes
/// @param returning      those extra purchases of customers who are about to leave or have left; nothing without a base
/// @param optOuts        customers who ask not to be written to again
public record Clients(Estimate extraOfHundred, double anyway, Optional<Estimate> returning, double optOuts) {
    static Clients of(OfferModel model, Scores scores, Optional<Split> silence) {
        double response = model.expected().response();
        return new Clients(
                model.uplift(scores).times(100),
                response <= 0 ? 0 : Math.min(1, model.baseline() / response),
                silence.map(Clients::returning),
                model.counts().contacted()
                        * model.marginals().get(AssumptionName.OPT_OUT).mean());
    }

    private static Estimate returning(Split silence) {
        return silence.parts().stream()
                .filter(part -> part.name().equals(SplitBy.SILENT))
                .map(PartForecast::extra)
                .findFirst()
                .orElse(Estimate.NOTHING);
    }
}
