package org.cvmworkbench.analysis.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;

/// Finds each assumption of an offer: its own, the scenario's, the base's, a silent prior, or the default; in this
/// order, and never without saying which.
final class Resolution {
    private final Offer offer;
    private final Assumptions shared;
    private final Optional<BaseEstimates> base;
    private final Map<AssumptionName, UsedAssumption> found = new EnumMap<>(AssumptionName.class);

    private Resolution(Offer offer, Assumptions shared, Optional<BaseEstimates> base) {
        this.offer = offer;
        this.shared = shared;
        this.base = base;
    }

    /// @param base what the base says of this offer, where its audience comes from one
    /// @throws WorkbenchException `ASSUMPTION_MISSING` where nobody can tell, or `UPLIFT_MODEL_MISSING`
    static UsedAssumptions of(Offer offer, Assumptions shared, Optional<BaseEstimates> base) throws WorkbenchException {
        Resolution resolution = new Resolution(offer, shared, base);
        Uplift.Stated uplift = resolution.uplift();
        for (AssumptionName name : AssumptionName.values()) resolution.found.put(name, resolution.find(name, uplift));
        Origin origin = offer.assumptions().uplift() == null ? new Origin.File() : new Origin.OfOffer();
        return new UsedAssumptions(resolution.found, uplift, origin);
    }

    private Uplift.Stated uplift() throws WorkbenchException {
        return switch (offer.assumptions().over(shared).uplift()) {
            case null -> throw missing("uplift");
            case Uplift.Modelled() -> throw new WorkbenchException(ErrorKind.UPLIFT_MODEL_MISSING, offer.name());
            case Uplift.Stated stated -> stated;
        };
    }

    private UsedAssumption find(AssumptionName name, Uplift.Stated uplift) throws WorkbenchException {
        Optional<UsedAssumption> known = given(offer.assumptions(), name, new Origin.OfOffer())
                .or(() -> given(shared, name, new Origin.File()))
                .or(() -> base.flatMap(estimates -> estimated(estimates, name)))
                .or(() -> base.flatMap(estimates -> prior(estimates, name, uplift)));
        return known.isPresent() ? known.get() : new UsedAssumption(byDefault(name), new Origin.Default());
    }

    private static Optional<UsedAssumption> given(Assumptions assumptions, AssumptionName name, Origin origin) {
        return assumptions.get(name).map(assumption -> new UsedAssumption(assumption, origin));
    }

    private static Optional<UsedAssumption> estimated(BaseEstimates estimates, AssumptionName name) {
        Optional<Assumption> estimate = switch (name) {
            case BASELINE -> Optional.of(estimates.baseline());
            case PRICE -> estimates.price();
            case MARGIN_RATE -> estimates.marginRate();
            case HALO_MARGIN_RATE -> estimates.otherMarginRate();
            case REACH,
                    HALO_BASKET,
                    PULL_FORWARD,
                    CANNIBALISED,
                    BREAKAGE,
                    POINT_COST,
                    CONTACT_COST,
                    OPT_OUT,
                    REACH_VALUE,
                    FIXED_COST,
                    SUPPLIER_FUNDING -> Optional.empty();
        };
        return estimate.map(assumption -> new UsedAssumption(assumption, new Origin.Base()));
    }

    private Optional<UsedAssumption> prior(BaseEstimates estimates, AssumptionName name, Uplift.Stated uplift) {
        return new SilentPriors(offer, uplift.level(), estimates, () -> used(AssumptionName.PRICE)).find(name);
    }

    /// No cost and no effect; where that would flatter the offer, the cautious end: no point is lost, each costs its
    /// face.
    private Assumption byDefault(AssumptionName name) throws WorkbenchException {
        return switch (name) {
            case BASELINE, PRICE, MARGIN_RATE -> throw missing(name.word());
            case REACH, POINT_COST -> Assumption.of(1);
            case HALO_MARGIN_RATE -> used(AssumptionName.MARGIN_RATE);
            case HALO_BASKET,
                    PULL_FORWARD,
                    CANNIBALISED,
                    BREAKAGE,
                    CONTACT_COST,
                    OPT_OUT,
                    REACH_VALUE,
                    FIXED_COST,
                    SUPPLIER_FUNDING -> Assumption.of(0);
        };
    }

    /// One that stands earlier in the order of [AssumptionName].
    private Assumption used(AssumptionName earlier) {
        return Objects.requireNonNull(found.get(earlier)).assumption();
    }

    private WorkbenchException missing(String name) {
        return new WorkbenchException(ErrorKind.ASSUMPTION_MISSING, offer.name(), name);
    }
}
