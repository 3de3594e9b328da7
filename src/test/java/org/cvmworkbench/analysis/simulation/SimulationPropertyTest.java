package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.cvmworkbench.export.SimulationAnswerJson;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SimulationPropertyTest {
    private static final Draws FEW = new Draws(3, 200);

    @Test
    void waterfallsAddUpToTheHundredth() {
        Samples.check(random -> {
            SimulationAnswer answer = Simulation.run(SampleScenarios.any(random), FEW);
            for (OfferAnswer offer : answer.offers()) addsUp(offer.outcome());
            addsUp(answer.total());
        });
    }

    private static void addsUp(Outcome outcome) {
        BigDecimal sum = outcome.waterfall().steps().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(outcome.waterfall().net());
        assertThat(outcome.waterfall().net().doubleValue())
                .isCloseTo(outcome.net().mean(), within(0.005001));
    }

    @Test
    void atBreakEvenNothingIsWonOrLost() {
        Samples.check(random -> {
            Scenario scenario = certain(SampleScenarios.one(random));
            Outcome plan = total(scenario);
            if (plan.breakEvenUplift().isEmpty()) return;
            Uplift even = new Uplift.Stated(
                    UpliftKind.POINTS,
                    UpliftLevel.CATEGORY,
                    Assumption.of(plan.breakEvenUplift().getAsDouble()));
            Scenario there = change(
                    scenario,
                    scenario.offers()
                            .getFirst()
                            .assumptions()
                            .with(AssumptionName.REACH, Assumption.of(1))
                            .with(even));
            assertThat(total(there).net().mean()).isCloseTo(0, within(1e-6));
        });
    }

    @Test
    void theTotalBreaksEvenAtOneUpliftForAll() {
        Samples.check(random -> {
            Scenario scenario = SampleScenarios.any(random);
            Outcome plan = total(scenario);
            if (plan.breakEvenUplift().isEmpty()) return;
            Uplift even = new Uplift.Stated(
                    UpliftKind.POINTS,
                    UpliftLevel.CATEGORY,
                    Assumption.of(plan.breakEvenUplift().getAsDouble()));
            List<Offer> there = scenario.offers().stream()
                    .map(offer -> offer.withAssumptions(fixed(offer.assumptions())
                            .with(AssumptionName.REACH, Assumption.of(1))
                            .with(even)))
                    .toList();
            assertThat(total(scenario.withOffers(there)).net().mean()).isCloseTo(0, within(1e-6));
        });
    }

    @Test
    void moreMarginOnWhatIsExtraNeverHurts() {
        Samples.check(random -> {
            Scenario scenario = certain(SampleScenarios.one(random));
            Assumptions given = scenario.offers().getFirst().assumptions();
            double less = random.nextDouble();
            double more = less + (1 - less) * random.nextDouble();
            double extra = 1 - value(given, AssumptionName.PULL_FORWARD) - value(given, AssumptionName.CANNIBALISED);
            Outcome plan = total(scenario);
            // a personal price may go the deeper the more margin there is
            boolean same = !(scenario.offers().getFirst().mechanic() instanceof Mechanic.PersonalPrice);
            boolean gains = same
                    && extra >= 0
                    && plan.uptake().mean() >= plan.counts().contacted() * value(given, AssumptionName.BASELINE);
            if (!gains) return;
            assertThat(total(change(scenario, given.with(AssumptionName.MARGIN_RATE, Assumption.of(more))))
                            .net()
                            .mean())
                    .isGreaterThanOrEqualTo(total(change(
                                            scenario, given.with(AssumptionName.MARGIN_RATE, Assumption.of(less))))
                                    .net()
                                    .mean()
                            - 1e-9);
        });
    }

    @Test
    void twiceTheCustomersBringTwiceAsMuch() {
        Samples.check(random -> {
            Scenario scenario = SampleScenarios.one(random);
            Offer offer = scenario.offers().getFirst();
            Assumptions perCustomer = offer.assumptions()
                    .with(AssumptionName.FIXED_COST, Assumption.of(0))
                    .with(AssumptionName.SUPPLIER_FUNDING, Assumption.of(0));
            int customers = 20 * random.nextInt(1_000);
            Outcome once = total(scenario.withOffers(
                    List.of(offer.withAssumptions(perCustomer).withAudience(new Audience.Size(customers)))));
            Outcome twice = total(scenario.withOffers(
                    List.of(offer.withAssumptions(perCustomer).withAudience(new Audience.Size(2 * customers)))));
            double tolerance = 1e-9 * Math.max(1, Math.abs(twice.net().mean()));
            assertThat(twice.net().mean()).isCloseTo(2 * once.net().mean(), within(tolerance));
            assertThat(twice.net().p10()).isCloseTo(2 * once.net().p10(), within(1e-6));
            assertThat(twice.uptake().p90()).isCloseTo(2 * once.uptake().p90(), within(1e-6));
            assertThat(twice.probabilityOfProfit()).isEqualTo(once.probabilityOfProfit());
        });
    }

    @Test
    void theThreeKindsAgreeWhereTheyMeanTheSame() {
        Samples.check(random -> {
            Scenario scenario = certain(SampleScenarios.one(random));
            double baseline = 0.01 + 0.3 * random.nextDouble();
            double points = 0.2 * random.nextDouble();
            double asPoints = net(scenario, baseline, UpliftKind.POINTS, points);
            double tolerance = 1e-8 * Math.max(1, Math.abs(asPoints));
            assertThat(net(scenario, baseline, UpliftKind.GROSS, baseline + points))
                    .isCloseTo(asPoints, within(tolerance));
            assertThat(net(scenario, baseline, UpliftKind.RELATIVE, points / baseline))
                    .isCloseTo(asPoints, within(tolerance));
        });
    }

    @Test
    void theOrderOfOffersOnlyOrdersTheAnswers() {
        Samples.check(random -> {
            Scenario scenario = SampleScenarios.any(random);
            ObjectNode answer = SimulationAnswerJson.of(Simulation.run(scenario, FEW), Texts.english());
            ObjectNode reversed = SimulationAnswerJson.of(
                    Simulation.run(scenario.withOffers(scenario.offers().reversed()), FEW), Texts.english());
            int last = answer.get("offers").size() - 1;
            for (int i = 0; i <= last; i++)
                assertThat(reversed.get("offers").get(last - i))
                        .isEqualTo(answer.get("offers").get(i));
            for (String figure : List.of("/total/net/mean", "/total/net/p50", "/total/uptake/p90"))
                assertThat(reversed.at(figure).doubleValue())
                        .isCloseTo(answer.at(figure).doubleValue(), within(0.011));
        });
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() throws Exception {
        Scenario scenario = SampleScenarios.any(new SplittableRandom(5));
        List<String> answers = IntStream.of(1, 2, 7)
                .mapToObj(threads -> {
                    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                        return pool.submit(() -> json(scenario, new Draws(11, 5_000)))
                                .join();
                    }
                })
                .toList();

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(json(scenario, new Draws(12, 5_000))).isNotEqualTo(answers.getFirst());
    }

    @Test
    void theMeanIsWhatTheDrawsTendTo() {
        Samples.check(20, random -> {
            Scenario scenario = SampleScenarios.one(random);
            Offer offer = scenario.offers()
                    .getFirst()
                    .withAudience(new Audience.Size(1_000))
                    .withControl(Control.of(0));
            OfferModel model = Preparation.of(
                            scenario.withOffers(List.of(offer)), Optional.empty(), new Distributions())
                    .prepare(0)
                    .model();
            List<Figures> drawn = model.draw(new Scores(new Draws(1, 50_000)));
            double mean = drawn.stream().mapToDouble(Figures::net).average().orElseThrow();
            double sd = Math.sqrt(drawn.stream()
                    .mapToDouble(figures -> Math.pow(figures.net() - mean, 2))
                    .average()
                    .orElseThrow());
            assertThat(model.expected().figures().net()).isCloseTo(mean, within(5 * sd / Math.sqrt(50_000) + 1e-6));
        });
    }

    private static String json(Scenario scenario, Draws draws) throws WorkbenchException {
        return SimulationAnswerJson.of(Simulation.run(scenario, draws), Texts.english())
                .toString();
    }

    private static double net(Scenario scenario, double baseline, UpliftKind kind, double value)
            throws WorkbenchException {
        Assumptions given = scenario.offers().getFirst().assumptions();
        Uplift uplift = new Uplift.Stated(kind, UpliftLevel.CATEGORY, Assumption.of(value));
        return total(change(
                        scenario,
                        given.with(AssumptionName.BASELINE, Assumption.of(baseline))
                                .with(AssumptionName.REACH, Assumption.of(0.5))
                                .with(uplift)))
                .net()
                .mean();
    }

    private static double value(Assumptions given, AssumptionName name) {
        return given.get(name).orElseThrow().value();
    }

    private static Scenario certain(Scenario scenario) {
        return change(scenario, fixed(scenario.offers().getFirst().assumptions()));
    }

    /// The same values without their doubt.
    private static Assumptions fixed(Assumptions given) {
        Assumptions fixed = given;
        for (AssumptionName name : AssumptionName.values()) fixed = fixed.with(name, Assumption.of(value(given, name)));
        Uplift.Stated uplift = (Uplift.Stated) given.uplift();
        return fixed.with(new Uplift.Stated(
                uplift.kind(), uplift.level(), Assumption.of(uplift.assumption().value())));
    }

    private static Scenario change(Scenario scenario, Assumptions others) {
        return scenario.withOffers(List.of(scenario.offers().getFirst().withAssumptions(others)));
    }

    private static Outcome total(Scenario scenario) throws WorkbenchException {
        return Simulation.run(scenario, FEW).total();
    }
}
