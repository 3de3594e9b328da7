package org.cvmworkbench.analysis.simulation;

import java.util.List;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;

/// What could be done instead of an offer, to the same customers in the same window.
final class Variants {
    private static final List<AssumptionName> SPENT =
            List.of(AssumptionName.CONTACT_COST, AssumptionName.OPT_OUT, AssumptionName.FIXED_COST);
    private static final List<AssumptionName> SUPPLIER =
            List.of(AssumptionName.SUPPLIER_FUNDING, AssumptionName.SUPPLIER_EACH, AssumptionName.SUPPLIER_EXTRA);

    private Variants() {}

    /// Nobody is contacted and nothing is paid.
    static Offer nothing(Offer offer, UpliftLevel level) {
        Uplift none = new Uplift.Stated(UpliftKind.POINTS, level, Assumption.of(0));
        return message(offer, without(without(offer.assumptions().with(none), SPENT), SUPPLIER));
    }

    /// The same message without a reward. The supplier, who pays towards the reward, pays nothing; what is inside an
    /// uplift of the whole receipt is not corrected again.
    static Offer information(Offer offer, Uplift.Stated uplift) {
        Assumptions own = without(offer.assumptions().with(uplift), SUPPLIER);
        boolean inside = uplift.level() == UpliftLevel.RECEIPT;
        return message(
                offer, inside ? without(own, List.of(AssumptionName.CANNIBALISED, AssumptionName.HALO_BASKET)) : own);
    }

    private static Offer message(Offer offer, Assumptions assumptions) {
        return offer.withMechanic(new Mechanic.Information()).withAssumptions(assumptions);
    }

    private static Assumptions without(Assumptions assumptions, List<AssumptionName> names) {
        Assumptions left = assumptions;
        for (AssumptionName name : names) left = left.with(name, Assumption.of(0));
        return left;
    }
}
