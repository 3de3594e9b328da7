package org.cvmworkbench.model.scenario;

import java.util.List;
import java.util.OptionalLong;

/// Offers and the assumptions they share: what a scenario file holds.
///
/// @param seed   of the draws, where it was given
/// @param offers in the order of priority: a customer in two of them takes the first; none is "do nothing"
public record Scenario(String name, OptionalLong seed, List<Offer> offers, Assumptions assumptions) {
    /// More offers nobody can compare.
    public static final int MOST = 500;

    public Scenario {
        Limit.checkText("name", name);
        offers = List.copyOf(offers);
        if (offers.size() > MOST) throw new RefusedValue("offers", "offers", MOST, offers.size());
        for (Offer offer : offers) offer.assumptions().over(assumptions).checkFor(offer.audience());
    }

    /// All assumptions given for an offer: its own over those of the scenario.
    public Assumptions assumptionsOf(Offer offer) {
        return offer.assumptions().over(assumptions);
    }

    /// The offers that count, in the order of priority.
    public List<Offer> enabledOffers() {
        return offers.stream().filter(offer -> !offer.disabled()).toList();
    }

    /// The same without the offers that do not count.
    public Scenario enabled() {
        return withOffers(enabledOffers());
    }

    public Scenario withName(String other) {
        return new Scenario(other, seed, offers, assumptions);
    }

    public Scenario withOffers(List<Offer> others) {
        return new Scenario(name, seed, others, assumptions);
    }

    public Scenario withAssumptions(Assumptions others) {
        return new Scenario(name, seed, offers, others);
    }
}
