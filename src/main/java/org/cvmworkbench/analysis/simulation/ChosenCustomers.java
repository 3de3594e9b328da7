package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
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
        AudiencePart part =
                new AudiencePart("", customers, anyway / Math.max(1, customers), base.taker(), Optional.empty());
        OfferModel model = new PartModels(offer, base, new Distributions()).once(part);
        return model.responding(response(model), reward());
    }

    /// The average of the audience, and what these are given beyond it.
    private Reward reward() {
        Reward average = offer.model().reward();
        if (base.taker().gifts().isEmpty() || anyway + extra <= 0) return average;
        double each = average instanceof Reward.PriceCut
                ? offer.model().marginals().get(AssumptionName.PRICE).mean()
                : 1;
        return average.giving(average.given() + gifts / (anyway + extra) / Math.max(Double.MIN_NORMAL, each));
    }

    /// A relative uplift, or one in points, is as great as theirs; of a gross one their baseline tells.
    private Response response(OfferModel model) {
        Response whole = offer.model().response();
        Assumption uplift = whole.uplift().assumption();
        double of = whole.uplift().kind() == UpliftKind.RELATIVE ? anyway : customers;
        if (whole.uplift().kind() == UpliftKind.GROSS || of <= 0) return whole;
        double reach = model.marginals().get(AssumptionName.REACH).mean();
        double own = reach <= 0 ? 0 : extra / of / reach;
        double doubt = uplift.value() == 0 ? uplift.sd() : Math.abs(uplift.sd() * own / uplift.value());
        return whole.lifted(new Lift(own, doubt, 0));
    }
}
