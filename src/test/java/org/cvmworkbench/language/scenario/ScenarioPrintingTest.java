package org.cvmworkbench.language.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.WorkbenchException;
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
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ScenarioPrintingTest {
    @Test
    void readsBackAsItWas() {
        Samples.check(random -> {
            Scenario scenario = scenario(random);
            String printed = ScenarioPrinting.print(scenario);
            assertThat(ScenarioReading.read(printed)).isEqualTo(scenario);
            assertThat(ScenarioPrinting.print(ScenarioReading.read(printed))).isEqualTo(printed);
        });
    }

    @Test
    void printsOnlyWhatWasGivenInOneOrder() throws WorkbenchException {
        String shuffled = """
                {"offers": [{"days": 14, "start": "2026-12-01", "channel": "email", "mechanic": {"type": "information"},
                 "audience": {"rule": "group = active"}, "lever": "basket", "name": "News"}], "name": "N", "version": 1}
                """;

        assertThat(ScenarioPrinting.print(ScenarioReading.read(shuffled))).isEqualTo("""
                        {
                          "version": 1,
                          "name": "N",
                          "offers": [
                            {
                              "name": "News",
                              "lever": "basket",
                              "audience": {
                                "rule": "group = active"
                              },
                              "mechanic": {
                                "type": "information"
                              },
                              "channel": "email",
                              "start": "2026-12-01",
                              "days": 14
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesNumbersPlainly() throws WorkbenchException {
        String json =
                FridayWine.json().replace("\"value\": 0.005", "\"value\": 5E-6").replace("100000", "1e5");

        assertThat(ScenarioPrinting.print(ScenarioReading.read(json)))
                .contains("\"value\": 0.000005", "\"size\": 100000");
    }

    private static Scenario scenario(SplittableRandom random) {
        List<Offer> offers = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) offers.add(offer(random));
        OptionalLong seed = random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty();
        return new Scenario("Сценарий \"" + random.nextInt() + "\"\n", seed, offers, assumptions(random));
    }

    private static Offer offer(SplittableRandom random) {
        return new Offer(
                "Offer " + random.nextInt(),
                Lever.values()[random.nextInt(3)],
                random.nextBoolean() ? new Audience.Rule("recency <= 30") : new Audience.Segment("Friday"),
                mechanic(random),
                random.nextBoolean()
                        ? Scope.WHOLE_RECEIPT
                        : new Scope(List.of("Wine", "Cheese"), List.of("4711"), List.of(), List.of("Estate")),
                "sms",
                LocalDate.ofEpochDay(random.nextInt(20_000, 21_000)),
                1 + random.nextInt(60),
                new Control(
                        random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
                        random.nextBoolean() ? "because" : null),
                random.nextBoolean() ? Assumptions.NONE : assumptions(random),
                random.nextBoolean());
    }

    private static Mechanic mechanic(SplittableRandom random) {
        double share = random.nextDouble();
        return switch (random.nextInt(11)) {
            case 0 -> new Mechanic.Information();
            case 1 -> new Mechanic.Discount(share);
            case 2 -> new Mechanic.PersonalPrice(100 * share, 0.1);
            case 3 -> new Mechanic.Points(share, random.nextBoolean() ? OptionalInt.of(7) : OptionalInt.empty());
            case 4 -> new Mechanic.MultiOffer(List.of("sweets", "cakes"), share, 2);
            case 5 -> new Mechanic.ComboCategory("crispbread", "cheese", share);
            case 6 -> new Mechanic.ComboReceipt(List.of("coffee"), 50, share);
            case 7 -> new Mechanic.Service(ServiceKind.values()[random.nextInt(3)], share);
            case 8 -> new Mechanic.Reminder(3);
            case 9 -> new Mechanic.Ladder(List.of(new LadderStep(3, share / 2), new LadderStep(10, share)));
            default -> new Mechanic.WinBack(20, 0.5 + share);
        };
    }

    private static Assumptions assumptions(SplittableRandom random) {
        Map<AssumptionName, Assumption> values = new EnumMap<>(AssumptionName.class);
        for (AssumptionName name : AssumptionName.values())
            if (name != AssumptionName.HALO_BASKET && name != AssumptionName.CANNIBALISED && random.nextBoolean())
                values.put(name, assumption(random));
        return new Assumptions(
                values,
                switch (random.nextInt(3)) {
                    case 0 -> null;
                    case 1 -> new Uplift.Modelled();
                    default ->
                        new Uplift.Stated(
                                UpliftKind.values()[random.nextInt(3)],
                                UpliftLevel.values()[random.nextInt(3)],
                                assumption(random));
                });
    }

    private static Assumption assumption(SplittableRandom random) {
        double value = 0.05 + 0.9 * random.nextDouble();
        return new Assumption(
                value,
                random.nextBoolean() ? 0 : random.nextDouble() * 0.2,
                random.nextBoolean() ? "test" : null,
                random.nextBoolean() ? "CRM" : null,
                random.nextBoolean() ? LocalDate.of(2026, 11, 21) : null);
    }
}
