package org.cvmworkbench.analysis.simulation;

import static org.cvmworkbench.model.scenario.AssumptionName.BASELINE;
import static org.cvmworkbench.model.scenario.AssumptionName.BREAKAGE;
import static org.cvmworkbench.model.scenario.AssumptionName.BURN_VISIT;
import static org.cvmworkbench.model.scenario.AssumptionName.CANNIBALISED;
import static org.cvmworkbench.model.scenario.AssumptionName.CONTACT_COST;
import static org.cvmworkbench.model.scenario.AssumptionName.FIXED_COST;
import static org.cvmworkbench.model.scenario.AssumptionName.HALO_BASKET;
import static org.cvmworkbench.model.scenario.AssumptionName.HALO_MARGIN_RATE;
import static org.cvmworkbench.model.scenario.AssumptionName.MARGIN_RATE;
import static org.cvmworkbench.model.scenario.AssumptionName.OPT_OUT;
import static org.cvmworkbench.model.scenario.AssumptionName.POINT_COST;
import static org.cvmworkbench.model.scenario.AssumptionName.PRICE;
import static org.cvmworkbench.model.scenario.AssumptionName.PULL_FORWARD;
import static org.cvmworkbench.model.scenario.AssumptionName.REACH_VALUE;
import static org.cvmworkbench.model.scenario.AssumptionName.SUPPLIER_EACH;
import static org.cvmworkbench.model.scenario.AssumptionName.SUPPLIER_EXTRA;
import static org.cvmworkbench.model.scenario.AssumptionName.SUPPLIER_FUNDING;

import java.util.function.ToDoubleFunction;
import org.cvmworkbench.model.scenario.AssumptionName;

/// The money of one offer at one value of each assumption.
///
/// Every term is linear in each assumption and the assumptions are independent, so at their expectations (and the
/// expected p₁) this is the exact expectation, and at a draw it is that draw.
///
/// @param contacted N
/// @param response  p₁
/// @param worth     of an extra purchase as a share of P
/// @param values    of each assumption
record Economics(
        long contacted, Reward reward, double response, double worth, ToDoubleFunction<AssumptionName> values) {
    private double at(AssumptionName name) {
        return values.applyAsDouble(name);
    }

    /// p₀.
    double baseline() {
        return at(BASELINE);
    }

    /// N·p₁.
    double takers() {
        return contacted * response;
    }

    /// N·u.
    double extraTakers() {
        return contacted * (response - at(BASELINE));
    }

    /// What is sold to takers, at what the store pays for it.
    double atCost() {
        return (takers() - shortfall()) * at(PRICE) * (1 - at(MARGIN_RATE));
    }

    /// What is sold to them beyond what they would have bought, in the same prices.
    double extraAtCost() {
        return extra() * at(PRICE) * (1 - at(MARGIN_RATE));
    }

    /// N·u, extra purchases that are worth less counted as so much less.
    private double extra() {
        return worth * extraTakers();
    }

    /// What extra purchases are less than full ones.
    private double shortfall() {
        return (1 - worth) * extraTakers();
    }

    /// The margin of one purchase at the full price.
    private double margin() {
        return at(PRICE) * at(MARGIN_RATE);
    }

    /// N·p₁ at the price paid at the till.
    private double grossRevenue() {
        double paid = switch (reward) {
            case Reward.PriceCut(double depth) -> at(PRICE) * (1 - depth);
            case Reward.PointsBack _, Reward.PointsWorth _, Reward.Money _, Reward.Nothing() -> at(PRICE);
        };
        return takers() * paid - shortfall() * at(PRICE);
    }

    private double incrementalRevenue() {
        double corrected = (at(PULL_FORWARD) + at(CANNIBALISED)) * extra() * at(PRICE);
        return grossRevenue()
                - contacted * at(BASELINE) * at(PRICE)
                - corrected
                + extra() * at(HALO_BASKET)
                + burnVisits() * at(PRICE);
    }

    /// What one step adds to the net effect.
    double step(Step step) {
        return switch (step) {
            case GROSS -> (takers() - shortfall()) * margin();
            case BASELINE -> -contacted * at(BASELINE) * margin();
            case PULL_FORWARD -> -at(PULL_FORWARD) * extra() * margin();
            case CANNIBALISED -> -at(CANNIBALISED) * extra() * margin();
            case HALO -> extra() * at(HALO_BASKET) * at(HALO_MARGIN_RATE) + burnVisits() * margin();
            case REWARD -> -takers() * rewardEach();
            case CONTACT -> -contacted * (at(CONTACT_COST) + at(OPT_OUT) * at(REACH_VALUE)) - at(FIXED_COST);
            case FUNDING -> at(SUPPLIER_FUNDING) + takers() * at(SUPPLIER_EACH) + extraTakers() * at(SUPPLIER_EXTRA);
        };
    }

    /// What is given to purchases that are made anyway.
    double deadweight() {
        return contacted * at(BASELINE) * rewardEach();
    }

    double net() {
        double net = 0;
        for (Step step : Step.values()) net += step(step);
        return net;
    }

    /// What is spent on rewards and contacts.
    private double spent() {
        return -step(Step.REWARD) - step(Step.CONTACT);
    }

    /// What one taker's reward costs.
    private double rewardEach() {
        return switch (reward) {
            case Reward.PriceCut(double depth) -> at(PRICE) * depth;
            case Reward.PointsBack(double depth) -> at(PRICE) * depth * burned();
            case Reward.PointsWorth(double face) -> face * burned();
            case Reward.Money(double each) -> each;
            case Reward.Nothing() -> 0;
        };
    }

    /// Visits that are made to spend points.
    private double burnVisits() {
        return takers() * burnVisit();
    }

    private double burnVisit() {
        return switch (reward) {
            case Reward.PointsBack _, Reward.PointsWorth _ -> at(BURN_VISIT);
            case Reward.PriceCut _, Reward.Money _, Reward.Nothing() -> 0;
        };
    }

    /// What a point of face value 1 costs, as likely as it is spent.
    private double burned() {
        return (1 - at(BREAKAGE)) * at(POINT_COST);
    }

    /// @param most the bound of p₁
    BreakEven breakEven(double most) {
        double each =
                worth * (margin() * (1 - at(PULL_FORWARD) - at(CANNIBALISED)) + at(HALO_BASKET) * at(HALO_MARGIN_RATE))
                        - rewardEach()
                        + burnVisit() * margin()
                        + at(SUPPLIER_EACH)
                        + at(SUPPLIER_EXTRA);
        double given = contacted * at(BASELINE) * (rewardEach() - burnVisit() * margin() - at(SUPPLIER_EACH));
        double burden = given - step(Step.CONTACT) - at(SUPPLIER_FUNDING);
        return new BreakEven(contacted * each, burden, -at(BASELINE), most - at(BASELINE));
    }

    Figures figures() {
        return new Figures(takers(), grossRevenue(), incrementalRevenue(), net(), spent());
    }
}
