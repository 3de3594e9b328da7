package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;

/// An offer as it is to each part of its audience: what a part buys anyway, how it responds and what it is given
/// differ;
/// all other assumptions are those of the offer. What is paid or received once for the whole offer is left out.
record PartModels(Prepared offer, BaseEstimates base, Distributions distributions) {
    /// In the order of the parts. The control group is spread evenly.
    List<OfferModel> of(List<AudiencePart> parts) {
        List<OfferModel> models = new ArrayList<>();
        long targeted = 0;
        long control = 0;
        double held = offer.offer().control().effectiveShare();
        for (AudiencePart part : parts) {
            targeted += part.customers();
            long upTo = Math.round(targeted * held);
            models.add(model(part, new Counts(part.customers(), upTo - control), 0));
            control = upTo;
        }
        return models;
    }

    /// One part that gets the whole offer, with what is paid or received once.
    OfferModel once(AudiencePart part) {
        return model(part, Counts.of(part.customers(), offer.offer().control().effectiveShare()), 1);
    }

    private OfferModel model(AudiencePart part, Counts counts, double ofWhole) {
        OfferModel whole = offer.model();
        UsedAssumptions used = used(part.baseline(), ofWhole);
        double price = mean(used, AssumptionName.PRICE);
        Reward reward =
                Reward.of(offer.offer().mechanic(), part.taker(), price, mean(used, AssumptionName.MARGIN_RATE));
        Response response = whole.lifts()
                .flatMap(_ -> part.response())
                .map(model -> model.seenBy(mean(used, AssumptionName.REACH))
                        .at(reward.share(offer.offer().mechanic(), price)))
                .map(whole.response()::lifted)
                .orElse(whole.response());
        return new OfferModel(
                counts,
                reward,
                new Marginals(used, OptionalLong.of(part.customers()), distributions),
                response,
                whole.worth(),
                whole.lifts());
    }

    /// What was said of everybody's baseline holds of a part as much more or less as the base says.
    ///
    /// @param ofWhole the share of what is paid or received once
    private UsedAssumptions used(double baseline, double ofWhole) {
        double all = base.baseline().value();
        double share = all == 0 ? 1 : baseline / all;
        Map<AssumptionName, UsedAssumption> values = new EnumMap<>(offer.used().values());
        values.computeIfPresent(AssumptionName.BASELINE, (_, said) -> scaled(said, share));
        values.computeIfPresent(AssumptionName.FIXED_COST, (_, said) -> scaled(said, ofWhole));
        values.computeIfPresent(AssumptionName.SUPPLIER_FUNDING, (_, said) -> scaled(said, ofWhole));
        return new UsedAssumptions(values, offer.used().uplift(), offer.used().upliftOrigin());
    }

    private static UsedAssumption scaled(UsedAssumption said, double share) {
        Assumption value = said.assumption();
        Assumption scaled =
                new Assumption(value.value() * share, value.sd() * share, value.source(), value.owner(), value.date());
        return new UsedAssumption(scaled, said.origin());
    }

    private static double mean(UsedAssumptions used, AssumptionName name) {
        UsedAssumption found = used.values().get(name);
        return found == null ? 0 : found.assumption().value();
    }
}
