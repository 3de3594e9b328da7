package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.uptake.Lift;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.UpliftKind;

/// An offer as it is to customers who were chosen one by one: what they buy anyway, what the offer adds and what they
/// are given are theirs, with the relative doubt of the whole audience.
///
/// @param anyway purchases of all of them; so `extra`
/// @param gifts  what their rewards cost beyond those of average takers
record ChosenCustomers(Prepared offer, BaseEstimates base, int customers, double anyway, double extra, double gifts) {
    OfferModel model() {
        AudiencePart part = new AudiencePart("", customers, anyway / Math.max(1, customers), taker(), Optional.empty());
        OfferModel model = new PartModels(offer, base, new Distributions()).once(part);
        return model.responding(response(model));
    }

    /// The average of the audience, and what these are given beyond it.
    private Taker taker() {
        Taker average = base.taker();
        double beyond = anyway + extra <= 0 ? 0 : gifts / (anyway + extra);
        if (average.depth().isPresent()) {
            double price = offer.model().marginals().get(AssumptionName.PRICE).mean();
            return Taker.ofDepth(average.depth().getAsDouble() + (price <= 0 ? 0 : beyond / price));
        }
        OptionalDouble reward = average.reward();
        return reward.isPresent() ? Taker.ofReward(reward.getAsDouble() + beyond) : average;
    }

    /// A relative uplift is as great as theirs; one in points is the same for everybody.
    private Response response(OfferModel model) {
        Response whole = offer.model().response();
        if (whole.uplift().kind() != UpliftKind.RELATIVE || anyway <= 0) return whole;
        Assumption uplift = whole.uplift().assumption();
        double reach = model.marginals().get(AssumptionName.REACH).mean();
        double own = reach <= 0 ? 0 : extra / anyway / reach;
        double doubt = uplift.value() == 0 ? uplift.sd() : Math.abs(uplift.sd() * own / uplift.value());
        return whole.lifted(new Lift(own, doubt, 0));
    }
}
