package org.cvmworkbench.analysis.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.AudienceResponse;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.analysis.uptake.Form;
import org.cvmworkbench.analysis.uptake.Partition;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.jspecify.annotations.Nullable;

/// Who takes an offer, and what he is given, customer by customer.
record Takers(Dimensions dimensions, Offer offer, @Nullable Uplift uplift, Baseline baseline, PastMoney money) {
    /// Of each part. O(customers).
    ///
    /// @param response of the audience, where the model of the base was asked
    List<Taker> takers(Partition partition, Optional<AudienceResponse> response) {
        return switch (offer.mechanic()) {
            case Mechanic.PersonalPrice _ -> alike(partition, Taker.ofUnitPrice(money.unitPrice()));
            case Mechanic.MultiOffer _, Mechanic.ComboCategory _ ->
                alike(
                        partition,
                        money.lines().isPresent() ? Taker.ofItems(money.lines().getAsDouble()) : Taker.UNKNOWN);
            case Mechanic.Ladder ladder -> given(partition, response, most(ladder));
            case Mechanic.WinBack winBack -> given(partition, response, share(winBack));
            case Mechanic.Information _,
                    Mechanic.Discount _,
                    Mechanic.Points _,
                    Mechanic.ComboReceipt _,
                    Mechanic.Service _,
                    Mechanic.Reminder _ -> alike(partition, Taker.UNKNOWN);
        };
    }

    private List<Taker> given(Partition partition, Optional<AudienceResponse> response, double depth) {
        return GiftSums.of(baseline, own().orElseThrow(), response, depth, partition).stream()
                .map(Taker::ofGifts)
                .toList();
    }

    private static List<Taker> alike(Partition partition, Taker taker) {
        return Collections.nCopies(partition.size(), taker);
    }

    /// What one customer is given where that differs between customers: the depth of a ladder, the money of a win-back.
    Optional<IntToDoubleFunction> own() {
        return switch (offer.mechanic()) {
            case Mechanic.Ladder ladder -> Optional.of(customer -> depth(ladder, customer));
            case Mechanic.WinBack winBack -> Optional.of(reward(winBack));
            default -> Optional.empty();
        };
    }

    /// The share of the dearest reward that a customer is given.
    IntToDoubleFunction scale() {
        return switch (offer.mechanic()) {
            case Mechanic.Ladder ladder -> customer -> depth(ladder, customer) / most(ladder);
            case Mechanic.WinBack winBack
            when winBack.maxReward() > 0 -> {
                IntToDoubleFunction reward = reward(winBack);
                yield customer -> reward.applyAsDouble(customer) / winBack.maxReward();
            }
            default -> _ -> 1;
        };
    }

    /// By the purchases a customer has made so far.
    private double depth(Mechanic.Ladder ladder, int customer) {
        int purchases = dimensions.profile().frequency()[customer];
        double depth = 0;
        for (LadderStep step : ladder.steps()) if (purchases >= step.purchases()) depth = step.depth();
        return depth;
    }

    private static double most(Mechanic.Ladder ladder) {
        List<LadderStep> steps = ladder.steps();
        return Math.max(Double.MIN_NORMAL, steps.getLast().depth());
    }

    /// maxReward · (1 − P(alive))^shape, never more than what bringing him back is worth: what he adds to the chance
    /// of a visit times what somebody like him brings in a year if he still buys.
    private IntToDoubleFunction reward(Mechanic.WinBack winBack) {
        double lift = lift(winBack);
        Optional<CustomerValues> values = dimensions.value().ahead().map(Value.Ahead::customers);
        return customer -> {
            double wanted = winBack.maxReward() * Math.pow(1 - baseline.alive(customer), winBack.shape());
            OptionalDouble most = values.filter(known -> known.knows(customer))
                    .map(known -> OptionalDouble.of(known.worth(customer) / known.alive(customer)))
                    .orElse(OptionalDouble.empty());
            if (most.isEmpty() || !Double.isFinite(most.getAsDouble())) return wanted;
            return Math.min(wanted, effect(customer, lift) * most.getAsDouble());
        };
    }

    /// What the model says of the dearest reward, relative to the baseline.
    private double lift(Mechanic.WinBack winBack) {
        double share = share(winBack);
        if (!(uplift instanceof Uplift.Modelled) || share <= 0) return 0;
        return ResponseModel.ofForm(Form.PRICE).at(share).mean();
    }

    /// The dearest reward as a share of the price.
    private double share(Mechanic.WinBack winBack) {
        double price = money.price().map(Assumption::value).orElse(0.0);
        return price <= 0 ? 0 : Math.min(1, winBack.maxReward() / price);
    }

    /// What the offer adds to a customer's chance of a visit: as stated, or by the model.
    private double effect(int customer, double lift) {
        double receipts = baseline.receipts(customer);
        return switch (uplift) {
            case Uplift.Stated(UpliftKind kind, UpliftLevel _, Assumption stated) ->
                switch (kind) {
                    case POINTS -> Math.max(0, stated.value());
                    case RELATIVE -> Math.max(0, stated.value() * receipts);
                    case GROSS -> Math.max(0, stated.value() - receipts);
                };
            case Uplift.Modelled() -> lift * receipts;
            case null -> 0;
        };
    }
}
