package org.cvmworkbench.analysis.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cvmworkbench.analysis.uptake.Lift;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.jspecify.annotations.Nullable;

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

    /// @param modelled whether the uplift is the base's own
    record Found(UsedAssumptions used, Reward reward, boolean modelled) {}

    /// @param base what the base says of this offer, where its audience comes from one
    /// @throws WorkbenchException `ASSUMPTION_MISSING` where nobody can tell, `UPLIFT_MODEL_MISSING` without
    ///     a base, or `UPLIFT_UNPUBLISHED` for a mechanic the model knows nothing of
    static Found of(Offer offer, Assumptions shared, Optional<BaseEstimates> base) throws WorkbenchException {
        Resolution resolution = new Resolution(offer, shared, base);
        Uplift given = offer.assumptions().over(shared).uplift();
        UpliftLevel level = resolution.level(given);
        for (AssumptionName name : AssumptionName.values()) resolution.found.put(name, resolution.find(name, level));
        Taker taker = base.map(BaseEstimates::taker).orElse(Taker.UNKNOWN);
        Reward reward = Reward.of(
                offer.mechanic(),
                taker,
                resolution.mean(AssumptionName.PRICE),
                resolution.mean(AssumptionName.MARGIN_RATE));
        if (given != null && taker.gifts().isPresent())
            reward = reward.giving(taker.gifts()
                    .get()
                    .average(given, resolution.mean(AssumptionName.BASELINE), resolution.mean(AssumptionName.REACH)));
        return switch (given) {
            case Uplift.Stated stated -> {
                Origin origin = offer.assumptions().uplift() == null ? new Origin.File() : new Origin.OfOffer();
                yield new Found(new UsedAssumptions(resolution.found, stated, origin), reward, false);
            }
            case Uplift.Modelled() -> new Found(resolution.modelled(reward, level), reward, true);
            case null -> throw resolution.missing("uplift");
        };
    }

    /// At which level the uplift was measured: that of the model is of the promoted items (F2), or of whole receipts.
    private UpliftLevel level(@Nullable Uplift given) throws WorkbenchException {
        return switch (given) {
            case null -> throw missing("uplift");
            case Uplift.Stated stated -> stated.level();
            case Uplift.Modelled() -> {
                if (base.isEmpty()) throw new WorkbenchException(ErrorKind.UPLIFT_MODEL_MISSING, offer.name());
                yield aboutReceipts() ? UpliftLevel.RECEIPT : UpliftLevel.ITEM;
            }
        };
    }

    private boolean aboutReceipts() {
        return switch (offer.mechanic()) {
            case Mechanic.ComboReceipt _ -> true;
            case Mechanic.MultiOffer _, Mechanic.ComboCategory _ -> false;
            case Mechanic.Information _,
                    Mechanic.Discount _,
                    Mechanic.PersonalPrice _,
                    Mechanic.Points _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ -> offer.scope().isWholeReceipt();
        };
    }

    private UsedAssumptions modelled(Reward reward, UpliftLevel level) throws WorkbenchException {
        ResponseModel model = base.flatMap(BaseEstimates::response)
                .orElseThrow(() -> new WorkbenchException(ErrorKind.UPLIFT_UNPUBLISHED, offer.name()));
        Lift lift =
                model.seenBy(mean(AssumptionName.REACH)).at(reward.share(offer.mechanic(), mean(AssumptionName.PRICE)));
        Uplift.Stated uplift = new Uplift.Stated(UpliftKind.RELATIVE, level, lift.assumption());
        return new UsedAssumptions(found, uplift, new Origin.Model(lift.judged()));
    }

    private double mean(AssumptionName name) {
        return used(name).value();
    }

    private UsedAssumption find(AssumptionName name, UpliftLevel level) throws WorkbenchException {
        Optional<UsedAssumption> known = given(offer.assumptions(), name, new Origin.OfOffer())
                .or(() -> given(shared, name, new Origin.File()))
                .or(() -> base.flatMap(estimates -> estimated(estimates, name)))
                .or(() -> base.flatMap(estimates -> prior(estimates, name, level)));
        return known.isPresent() ? known.get() : new UsedAssumption(byDefault(name), new Origin.Default());
    }

    private static Optional<UsedAssumption> given(Assumptions assumptions, AssumptionName name, Origin origin) {
        return assumptions.get(name).map(assumption -> new UsedAssumption(assumption, origin));
    }

    private static Optional<UsedAssumption> estimated(BaseEstimates estimates, AssumptionName name) {
        Optional<Assumption> estimate = switch (name) {
            case BASELINE -> Optional.of(estimates.baseline());
            case PRICE -> estimates.money().price();
            case MARGIN_RATE -> estimates.money().marginRate();
            case HALO_MARGIN_RATE -> estimates.money().otherMarginRate();
            case REACH,
                    HALO_BASKET,
                    PULL_FORWARD,
                    CANNIBALISED,
                    BREAKAGE,
                    POINT_COST,
                    BURN_VISIT,
                    CONTACT_COST,
                    OPT_OUT,
                    REACH_VALUE,
                    FIXED_COST,
                    SUPPLIER_FUNDING,
                    SUPPLIER_EACH,
                    SUPPLIER_EXTRA -> Optional.empty();
        };
        return estimate.map(assumption -> new UsedAssumption(assumption, new Origin.Base()));
    }

    private Optional<UsedAssumption> prior(BaseEstimates estimates, AssumptionName name, UpliftLevel level) {
        return new SilentPriors(offer, level, estimates, () -> used(AssumptionName.PRICE)).find(name);
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
                    BURN_VISIT,
                    CONTACT_COST,
                    OPT_OUT,
                    REACH_VALUE,
                    FIXED_COST,
                    SUPPLIER_FUNDING,
                    SUPPLIER_EACH,
                    SUPPLIER_EXTRA -> Assumption.of(0);
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
