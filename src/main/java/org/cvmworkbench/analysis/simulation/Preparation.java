package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// The offers of a scenario with what the base says of each, before any is computed.
///
/// @param shared the assumptions of the scenario
/// @param bases  of each offer, nothing where its audience is of no base
record Preparation(
        List<Offer> offers, Assumptions shared, List<Optional<OfferFacts>> bases, Distributions distributions) {
    /// @throws WorkbenchException where an audience needs a base or the base refuses it
    static Preparation of(Scenario scenario, Optional<? extends BaseFacts> base, Distributions distributions)
            throws WorkbenchException {
        Iterator<OfferFacts> estimates = estimates(scenario, base).iterator();
        List<Optional<OfferFacts>> bases = new ArrayList<>();
        for (Offer offer : scenario.offers())
            bases.add(onBase(offer) && estimates.hasNext() ? Optional.of(estimates.next()) : Optional.empty());
        return new Preparation(scenario.offers(), scenario.assumptions(), bases, distributions);
    }

    /// One offer, ready to be computed.
    ///
    /// @throws WorkbenchException where an assumption is missing
    Prepared prepare(int offer) throws WorkbenchException {
        return prepare(offer, offers.get(offer));
    }

    /// What the base says of an offer, nothing where its audience is of no base.
    ///
    /// @throws WorkbenchException where it says that it knows one of its names not
    Optional<BaseEstimates> base(int place) throws WorkbenchException {
        Optional<OfferFacts> facts = bases.get(place);
        return facts.isPresent() ? Optional.of(facts.get().known()) : Optional.empty();
    }

    /// Another offer to the customers of one of them.
    Prepared prepare(int place, Offer variant) throws WorkbenchException {
        Optional<BaseEstimates> base = base(place);
        Resolution.Found found = Resolution.of(variant, shared, base);
        OfferModel model = new OfferModel(
                counts(variant, base),
                found.reward(),
                new Marginals(found.used(), customers(base), distributions),
                new Response(found.used().uplift(), base.isEmpty() ? 1 : Double.POSITIVE_INFINITY),
                found.modelled() ? base.orElseThrow().worth() : 1,
                found.modelled() ? base.orElseThrow().response() : Optional.empty());
        return new Prepared(variant, found.used(), model);
    }

    /// Of the offers up to the last one whose uplift was said: the others are refused without asking the base.
    private static List<OfferFacts> estimates(Scenario scenario, Optional<? extends BaseFacts> base)
            throws WorkbenchException {
        List<Offer> onBase =
                scenario.offers().stream().filter(Preparation::onBase).toList();
        if (onBase.isEmpty()) return List.of();
        if (base.isEmpty())
            throw new WorkbenchException(
                    ErrorKind.AUDIENCE_NEEDS_BASE, onBase.getFirst().name());
        int asked = onBase.size();
        while (asked > 0 && scenario.assumptionsOf(onBase.get(asked - 1)).uplift() == null) asked--;
        return asked == 0 ? List.of() : base.get().estimates(onBase.subList(0, asked), scenario.assumptions());
    }

    private static boolean onBase(Offer offer) {
        return !(offer.audience() instanceof Audience.Size);
    }

    private static OptionalLong customers(Optional<BaseEstimates> base) {
        return base.map(known -> OptionalLong.of(known.audience())).orElse(OptionalLong.empty());
    }

    private static Counts counts(Offer offer, Optional<BaseEstimates> base) {
        long targeted = switch (offer.audience()) {
            case Audience.Size(int customers) -> customers;
            case Audience.Rule _, Audience.Segment _ -> base.orElseThrow().audience();
        };
        return Counts.of(targeted, offer.control().effectiveShare());
    }
}
