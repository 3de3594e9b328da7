package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// What runs beside an offer, in words.
final class Neighbours {
    private Neighbours() {}

    static Text span(Offer offer) {
        return Text.of("offers.span", OfferWords.day(offer.start()), OfferWords.day(offer.end()));
    }

    /// What runs on the same days, or ends right before. O(offers).
    ///
    /// @param itself the place of the offer among them, -1 where it is new
    static Text of(Scenario scenario, Offer offer, int itself) {
        Text nearest = Text.of("offers.drop.alone");
        for (int i = 0; i < scenario.offers().size(); i++) {
            if (i == itself) continue;
            Offer other = scenario.offers().get(i);
            int together = offer.daysTogetherWith(other);
            if (together > 0) return Text.of("offers.drop.together", together, other.name());
            if (other.end().plusDays(1).equals(offer.start())) nearest = Text.of("offers.drop.after", other.name());
        }
        return nearest;
    }
}
