package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;

/// What somebody might do to a scenario next.
record RandomEdits(SplittableRandom random) {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final NewOffer FRESH =
            new NewOffer(Texts.english(), new Audience.Rule("group = active"), Assortment.NONE);

    ScenarioEdit next(Scenario scenario) {
        OfferEdits offers = new OfferEdits(scenario);
        if (scenario.offers().isEmpty() || random.nextInt(6) == 0)
            return offers.add(FRESH.of(new Mechanic.Discount(share()), day(), scenario));
        int index = random.nextInt(scenario.offers().size());
        AssumptionEdits assumptions = new AssumptionEdits(scenario);
        return switch (random.nextInt(14)) {
            case 0 -> offers.remove(index);
            case 1 -> offers.duplicate(index);
            case 2 -> offers.reorder(index, random.nextInt(scenario.offers().size()));
            case 3 -> offers.move(index, day());
            case 4 -> offers.rename(index, "Offer " + random.nextInt(100));
            case 5 -> offers.lever(index, Lever.values()[random.nextInt(3)]);
            case 6 -> offers.days(index, 1 + random.nextInt(60)).during("days#" + random.nextInt(3));
            case 7 -> offers.audience(index, new Audience.Segment("S" + random.nextInt(5)));
            case 8 -> offers.mechanic(index, new Mechanic.Points(share(), OptionalInt.empty()));
            case 9 -> offers.scope(index, new Scope(List.of("Wine"), List.of(), List.of(), List.of()));
            case 10 -> offers.channel(index, OfferWords.CHANNELS.get(random.nextInt(3)));
            case 11 -> offers.control(index, Control.of(share()));
            case 12 -> assumptions.own(index, uplift());
            default -> assumptions.shared(AssumptionName.BASELINE, Assumption.of(share()));
        };
    }

    private Uplift uplift() {
        UpliftKind kind = UpliftKind.values()[random.nextInt(3)];
        return new Uplift.Stated(kind, UpliftLevel.CATEGORY, Assumption.of(share(), 0.01));
    }

    private double share() {
        return random.nextInt(50) / 100.0;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(60));
    }
}
