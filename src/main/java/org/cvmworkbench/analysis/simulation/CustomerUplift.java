package org.cvmworkbench.analysis.simulation;

import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.uptake.AudienceResponse;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Uplift;

/// What each customer buys anyway and what an offer adds: in proportion to that where the uplift is relative or the
/// model's; as many points for everybody, or the same share who respond, where it was stated so. Nobody buys less than
/// nothing.
///
/// @param scale how much more or less everybody buys anyway than the base says, where somebody said so
/// @param adds  by customer
record CustomerUplift(Baseline baseline, double scale, IntToDoubleFunction adds) {
    static CustomerUplift of(Prepared offer, OfferStudy study) {
        Baseline baseline = study.baseline();
        OfferModel model = offer.model();
        double total = baseline.total();
        double scale = total == 0 ? 0 : model.baseline() * baseline.audience().count() / total;
        IntToDoubleFunction anyway = customer -> scale * baseline.receipts(customer);
        double uplift = model.expected().response() - model.baseline();
        double reach = model.marginals().get(AssumptionName.REACH).mean();
        Uplift.Stated stated = model.response().uplift();
        return new CustomerUplift(
                baseline,
                scale,
                switch (stated.kind()) {
                    case POINTS -> _ -> uplift;
                    case GROSS -> customer -> reach * (stated.assumption().value() - anyway.applyAsDouble(customer));
                    case RELATIVE -> {
                        double relative = model.baseline() == 0 ? 0 : uplift / model.baseline();
                        IntToDoubleFunction shape = shape(offer, study, reach);
                        yield customer -> relative * shape.applyAsDouble(customer) * anyway.applyAsDouble(customer);
                    }
                });
    }

    /// A customer's lift beside that of all: 1 where nobody told them apart.
    private static IntToDoubleFunction shape(Prepared offer, OfferStudy study, double reach) {
        OfferModel model = offer.model();
        boolean modelled = offer.used().upliftOrigin() instanceof Origin.Model;
        if (!modelled || study.response().isEmpty()) return _ -> 1;
        AudienceResponse response = study.response().get();
        double price = model.marginals().get(AssumptionName.PRICE).mean();
        double depth = model.reward().share(offer.offer().mechanic(), price);
        double mean = response.whole().seenBy(reach).at(depth).mean();
        IntToDoubleFunction lifts = response.lifts(reach, depth);
        return customer -> mean == 0 ? 0 : lifts.applyAsDouble(customer) / mean;
    }

    double anyway(int customer) {
        return scale * baseline.receipts(customer);
    }

    double extra(int customer) {
        return Math.max(adds.applyAsDouble(customer), -anyway(customer));
    }
}
