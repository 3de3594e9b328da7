package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Uplift;

/// An offer as it is to each part of its audience: what a part buys anyway, how it responds and what it is given
/// differ; all other assumptions are those of the offer. What is paid or received once for the whole offer is left out.
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
        UsedAssumptions used = used(part, ofWhole);
        double price = mean(used, AssumptionName.PRICE);
        Mechanic mechanic = offer.offer().mechanic();
        Reward alike = Reward.of(mechanic, part.taker(), price, mean(used, AssumptionName.MARGIN_RATE));
        double reach = mean(used, AssumptionName.REACH);
        Reward reward = part.taker()
                .gifts()
                .map(gifts -> alike.giving(gifts.average(uplift(), part.baseline(), reach)))
                .orElse(alike);
        Response response = whole.lifts()
                .flatMap(_ -> part.response())
                .map(model -> model.seenBy(reach).at(reward.share(mechanic, price)))
                .map(whole.response()::lifted)
                .orElse(whole.response());
        return new OfferModel(
                counts,
                reward,
                new Marginals(used, OptionalLong.of(part.customers()), distributions).under(response.uplift()),
                response,
                whole.worth(),
                whole.lifts());
    }

    /// As it was given, or the model's.
    private Uplift uplift() {
        return offer.used().upliftOrigin() instanceof Origin.Model
                ? new Uplift.Modelled()
                : offer.used().uplift();
    }

    /// What was said of everybody's baseline holds of a part as much more or less as the base says.
    ///
    /// @param ofWhole the share of what is paid or received once
    private UsedAssumptions used(AudiencePart part, double ofWhole) {
        double all = base.baseline().value();
        double share = all == 0 ? 1 : part.baseline() / all;
        Map<AssumptionName, UsedAssumption> values = new EnumMap<>(offer.used().values());
        values.computeIfPresent(AssumptionName.BASELINE, (_, said) -> baseline(said, share, part.customers()));
        values.computeIfPresent(AssumptionName.FIXED_COST, (_, said) -> scaled(said, ofWhole));
        values.computeIfPresent(AssumptionName.SUPPLIER_FUNDING, (_, said) -> scaled(said, ofWhole));
        return new UsedAssumptions(values, offer.used().uplift(), offer.used().upliftOrigin());
    }

    /// Of a part the chance of its own count, and the common doubt of all.
    private UsedAssumption baseline(UsedAssumption said, double share, int customers) {
        UsedAssumption scaled = scaled(said, share);
        double count = scaled.assumption().value() * customers;
        double whole = said.assumption().value() * base.audience();
        if (!(said.origin() instanceof Origin.Base) || count <= 0) return scaled;
        double sd = said.assumption().sd() * base.audience();
        double common = Math.max(0, sd * sd - whole) / (whole * whole);
        double doubt = Math.sqrt(count + common * count * count) / customers;
        return new UsedAssumption(Assumption.of(scaled.assumption().value(), doubt), said.origin());
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
