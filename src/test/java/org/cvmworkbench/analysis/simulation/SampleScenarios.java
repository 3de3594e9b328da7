package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.ServiceKind;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;

/// Random scenarios that can be simulated without a base.
final class SampleScenarios {
    private SampleScenarios() {}

    static Scenario any(SplittableRandom random) {
        List<Offer> offers = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) offers.add(offer(random, "Offer " + i));
        return new Scenario("Sample", OptionalLong.of(random.nextInt(1_000)), offers, Assumptions.NONE);
    }

    static Scenario one(SplittableRandom random) {
        return new Scenario("Sample", OptionalLong.of(7), List.of(offer(random, "Offer")), Assumptions.NONE);
    }

    private static Offer offer(SplittableRandom random, String name) {
        return new Offer(
                name,
                Lever.BASKET,
                new Audience.Size(random.nextInt(200_000)),
                mechanic(random),
                Scope.WHOLE_RECEIPT,
                "email",
                LocalDate.of(2026, 12, 1),
                14,
                Control.of(random.nextInt(6) / 20.0),
                assumptions(random));
    }

    static Mechanic mechanic(SplittableRandom random) {
        double share = random.nextDouble() / 2;
        double money = random.nextInt(1_000) / 100.0;
        return switch (random.nextInt(11)) {
            case 0 -> new Mechanic.Information();
            case 1 -> new Mechanic.Discount(share);
            case 2 -> new Mechanic.Points(share, OptionalInt.empty());
            case 3 -> new Mechanic.PersonalPrice(money, share);
            case 4 -> new Mechanic.MultiOffer(List.of("Tea", "Cake"), money, money / 2);
            case 5 -> new Mechanic.ComboCategory("Crispbread", "Cheese", money);
            case 6 -> new Mechanic.ComboReceipt(List.of("Cheese"), 100, money);
            case 7 -> new Mechanic.Service(ServiceKind.DELIVERY, money);
            case 8 -> new Mechanic.Reminder(1 + random.nextInt(6));
            case 9 -> new Mechanic.Ladder(List.of(new LadderStep(1, share / 2), new LadderStep(5, share)));
            default -> new Mechanic.WinBack(money, 0.5 + share);
        };
    }

    private static Assumptions assumptions(SplittableRandom random) {
        Map<AssumptionName, Assumption> values = new EnumMap<>(AssumptionName.class);
        for (AssumptionName name : AssumptionName.values()) values.put(name, assumption(name, random));
        UpliftKind kind = UpliftKind.values()[random.nextInt(3)];
        Assumption uplift = Assumption.of(0.1 * random.nextDouble(), 0.02 * random.nextDouble());
        return new Assumptions(values, new Uplift.Stated(kind, UpliftLevel.CATEGORY, uplift));
    }

    private static Assumption assumption(AssumptionName name, SplittableRandom random) {
        double mean = random.nextDouble();
        double sd = random.nextInt(4) > 0 ? 0 : Math.sqrt(mean * (1 - mean)) * 0.5 * random.nextDouble();
        return switch (name) {
            case BASELINE -> Assumption.of(mean / 4, sd / 4);
            case PULL_FORWARD, CANNIBALISED -> Assumption.of(mean / 3, sd / 3);
            case PRICE, HALO_BASKET -> Assumption.of(20 * mean, sd);
            case CONTACT_COST, REACH_VALUE, SUPPLIER_EACH, SUPPLIER_EXTRA -> Assumption.of(mean / 100, sd / 100);
            case FIXED_COST, SUPPLIER_FUNDING -> Assumption.of(1_000 * mean, 100 * sd);
            case REACH, MARGIN_RATE, HALO_MARGIN_RATE, BREAKAGE, POINT_COST, BURN_VISIT, OPT_OUT ->
                Assumption.of(mean, sd);
        };
    }
}
