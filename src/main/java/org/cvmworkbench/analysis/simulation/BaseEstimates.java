package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.uptake.Replays;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.model.scenario.Assumption;

/// What a base says about one offer.
///
/// @param audience customers, those of earlier offers left out
/// @param baseline p₀: receipts in scope for each of them in the days of the offer
/// @param money    what such receipts brought
/// @param taker    what somebody who takes the offer is given
/// @param worth    of an extra receipt as a share of one in scope: below 1 where a receipt is only topped up
/// @param response what the offer adds, where the model of the base was asked for and has a form for its mechanic
/// @param replays  the same baseline on earlier days, beside what came
/// @param parts    of the audience, by what it is split by; nothing where no law of repeat buying fits the base
public record BaseEstimates(
        long audience,
        Assumption baseline,
        PastMoney money,
        Taker taker,
        double worth,
        Optional<ResponseModel> response,
        Replays replays,
        Map<SplitBy, List<AudiencePart>> parts)
        implements OfferFacts {
    public BaseEstimates {
        parts = Map.copyOf(parts);
    }

    static BaseEstimates withoutLaw(long audience, Assumption baseline, PastMoney money) {
        return new BaseEstimates(
                audience, baseline, money, Taker.UNKNOWN, 1, Optional.empty(), new Replays(List.of()), Map.of());
    }
}
