package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
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
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final Scenario WINE = FridayWine.scenario();
    private static final Offer OFFER = WINE.offers().getFirst();

    /// P02: an information e-mail, +0.45 points.
    private static final Uplift.Stated LETTER = new Uplift.Stated(
            UpliftKind.POINTS, UpliftLevel.CATEGORY, new Assumption(0.0045, 0.0025, "Hillstrom 2008", null, null));

    private final Forecaster forecaster = Forecaster.withoutBase();

    /// The figures of the picture of the presenting page.
    @Test
    void informationAloneEarnsWhatTheDiscountLoses() throws WorkbenchException {
        Alternatives instead = alternatives(WINE);

        assertThat(instead.nothing().outcome().uptake().mean()).isCloseTo(3_000, within(1e-6));
        assertThat(instead.nothing().outcome().net()).isEqualTo(new Estimate(0, 0, 0, 0));
        Outcome information = instead.information().orElseThrow().outcome();
        assertThat(information.uptake().mean()).isCloseTo(3_450, within(1e-6));
        assertThat(information.net().mean()).isCloseTo(1_705, within(1e-6));
        assertThat(information.probabilityOfProfit()).isCloseTo(0.92, within(0.01));
        assertThat(instead.offer().outcome().net().mean()).isCloseTo(-700, within(1e-6));
    }

    @Test
    void theOfferIsThatOfTheSimulation() throws WorkbenchException {
        Forecast forecast = forecast(WINE);

        SimulationAnswer simulated = Simulation.run(WINE, Draws.of(WINE));
        assertThat(forecast.whole()).contains(simulated);
        assertThat(forecast.alternatives().orElseThrow().offer())
                .isEqualTo(simulated.offers().getFirst());
    }

    @Test
    void theDepthCurvePassesThroughThePublishedDepths() throws WorkbenchException {
        DepthCurve curve = alternatives(WINE).depth().orElseThrow();

        assertThat(curve.breakEvenDepth()).hasValueCloseTo(9_300 / 50_000.0, within(1e-9));
        assertThat(curve.uplift().mean()).isCloseTo(0.02, within(1e-9));
        assertThat(at(curve, 0.12).net().mean()).isCloseTo(3_300, within(1e-6));
        DepthPoint present = at(curve, 0.20);
        Outcome answered = Simulation.run(WINE, Draws.of(WINE)).total();
        assertThat(present.breakEvenUplift()).hasValueCloseTo(0.022414, within(5e-7));
        assertThat(present.probabilityOfProfit()).isEqualTo(answered.probabilityOfProfit());
        assertThat(present.net().p10()).isCloseTo(answered.net().p10(), within(1e-6));
        assertThat(present.net().p90()).isCloseTo(answered.net().p90(), within(1e-6));
        assertThat(curve.points())
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(b.net().p50(), a.net().p50()));
    }

    /// Whatever is drawn, a contact that costs a cent more costs a cent more: the quantiles move by exactly that.
    @Test
    void variantsShareTheirDraws() throws WorkbenchException {
        Offer dearer = OFFER.withAssumptions(Assumptions.NONE.with(AssumptionName.CONTACT_COST, Assumption.of(0.015)));

        Estimate cheap = alternatives(WINE).offer().outcome().net();
        Estimate dear =
                alternatives(WINE.withOffers(List.of(dearer))).offer().outcome().net();

        assertThat(cheap.p10() - dear.p10()).isCloseTo(1_000, within(1e-6));
        assertThat(cheap.p50() - dear.p50()).isCloseTo(1_000, within(1e-6));
        assertThat(cheap.p90() - dear.p90()).isCloseTo(1_000, within(1e-6));
    }

    @Test
    void theSameQuestionGetsTheSameAnswerWhateverWasAskedBefore() throws WorkbenchException {
        Forecast first = forecast(WINE);
        for (double depth : new double[] {0.05, 0.5, 0.3})
            forecast(WINE.withOffers(List.of(OFFER.withMechanic(new Mechanic.Discount(depth)))));
        forecaster.of(
                new ForecastQuestion(WINE, OptionalInt.of(0), Optional.empty(), new Draws(9, 100)), Progress.NONE);

        assertThat(forecast(WINE)).isEqualTo(first);
        assertThat(Forecaster.withoutBase().of(question(WINE), Progress.NONE)).isEqualTo(first);
    }

    /// By hand: the net effect rises by 290,000 for an uplift of 1 and falls by 200,000 for a baseline of 1, each times
    /// two standard deviations.
    @Test
    void upliftAndBaselineMatterMost() throws WorkbenchException {
        List<Swing> swings = alternatives(WINE).swings();

        assertThat(swings).hasSize(AssumptionName.values().length + 1);
        assertThat(swings.get(0).assumption()).isEmpty();
        assertThat(swings.get(0).net()).isCloseTo(290_000 * 0.012, within(1e-6));
        assertThat(swings.get(1).assumption()).contains(AssumptionName.BASELINE);
        assertThat(swings.get(1).net()).isCloseTo(200_000 * 0.0108, within(1e-6));
    }

    @Test
    void informationIsAskedForNotGuessed() throws WorkbenchException {
        ForecastQuestion silent = ForecastQuestion.of(WINE, OptionalInt.of(0), Optional.empty());

        assertThat(forecaster
                        .of(silent, Progress.NONE)
                        .alternatives()
                        .orElseThrow()
                        .information())
                .isEmpty();
    }

    @Test
    void anUpliftOfTheWholeReceiptIsNotCorrectedAgain() throws WorkbenchException {
        Uplift.Stated receipt = new Uplift.Stated(UpliftKind.POINTS, UpliftLevel.RECEIPT, LETTER.assumption());
        ForecastQuestion question = ForecastQuestion.of(WINE, OptionalInt.of(0), Optional.of(receipt));

        Alternatives instead =
                forecaster.of(question, Progress.NONE).alternatives().orElseThrow();

        Waterfall waterfall = instead.information().orElseThrow().outcome().waterfall();
        assertThat(waterfall.steps().get(Step.CANNIBALISED)).isZero();
        assertThat(waterfall.steps().get(Step.HALO)).isZero();
        assertThat(waterfall.net().doubleValue()).isCloseTo(450 * 3 * 0.9 - 500, within(0.01));
    }

    @Test
    void aMessageHasNoDepthAndNoSecondMessage() throws WorkbenchException {
        Alternatives instead = alternatives(WINE.withOffers(List.of(OFFER.withMechanic(new Mechanic.Information()))));

        assertThat(instead.depth()).isEmpty();
        assertThat(instead.information()).isEmpty();
    }

    @Test
    void aRefusedOfferLeavesTheOthersTheirAnswers() throws WorkbenchException {
        Offer modelled = OFFER.withAssumptions(Assumptions.NONE.with(new Uplift.Modelled()));

        Forecast forecast = forecast(WINE.withOffers(List.of(OFFER, modelled)));

        assertThat(forecast.offers().getFirst()).isInstanceOf(OfferForecast.Answered.class);
        assertThat(forecast.offers().getLast())
                .isInstanceOfSatisfying(
                        OfferForecast.Refused.class,
                        refused -> assertThat(refused.why().kind()).isEqualTo(ErrorKind.UPLIFT_MODEL_MISSING));
        assertThat(forecast.whole()).isEmpty();
        assertThat(forecast.alternatives()).isPresent();
    }

    @Test
    void anUnansweredUpliftIsRefusedInItsPlace() throws WorkbenchException {
        Offer unanswered = OFFER.withAudience(new Audience.Rule("group = active"));
        Scenario scenario = new Scenario("Open", WINE.seed(), List.of(unanswered), Assumptions.NONE);

        Forecast forecast = Forecaster.on(new SampleFacts()).of(question(scenario), Progress.NONE);

        assertThat(forecast.chosen())
                .get()
                .isInstanceOfSatisfying(
                        OfferForecast.Refused.class,
                        refused ->
                                assertThat(refused.why().text().arguments()).containsExactly(OFFER.name(), "uplift"));
        assertThat(forecast.alternatives()).isEmpty();
    }

    /// Of a base whose model tells another uplift at every depth.
    @Test
    void theModelAnswersTheSameWhateverDepthWasAskedBefore() throws WorkbenchException {
        Offer modelled = OFFER.withAudience(new Audience.Rule("group = active"))
                .withAssumptions(Assumptions.NONE.with(new Uplift.Modelled()));
        Scenario scenario = new Scenario("Modelled", WINE.seed(), List.of(modelled), Assumptions.NONE);
        Forecaster asked = Forecaster.on(new SampleFacts());
        for (double depth : new double[] {0.35, 0.02})
            asked.of(
                    question(scenario.withOffers(List.of(modelled.withMechanic(new Mechanic.Discount(depth))))),
                    Progress.NONE);
        assertThat(asked.of(question(scenario), Progress.NONE).alternatives())
                .isEqualTo(Forecaster.on(new SampleFacts())
                        .of(question(scenario), Progress.NONE)
                        .alternatives());
    }

    @Test
    void theBaseIsAskedAgainOnlyForOtherPeopleScopesAndDays() throws WorkbenchException {
        SampleFacts facts = new SampleFacts();
        Forecaster onBase = Forecaster.on(facts);
        Offer rule = OFFER.withAudience(new Audience.Rule("group = active"));
        for (Offer variant :
                List.of(rule, rule.withMechanic(new Mechanic.Discount(0.1)), rule.withControl(Control.of(0.2))))
            onBase.of(question(WINE.withOffers(List.of(variant))), Progress.NONE);
        assertThat(facts.timesAsked()).isEqualTo(1);

        onBase.of(
                question(WINE.withOffers(List.of(rule.withAudience(new Audience.Rule("group = rare")), rule))),
                Progress.NONE);
        assertThat(facts.timesAsked()).isEqualTo(2);
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public void checkCancelled() {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> forecaster.of(question(WINE), cancelled)).isInstanceOf(CancellationException.class);
    }

    private static DepthPoint at(DepthCurve curve, double depth) {
        return curve.points().stream()
                .filter(point -> Math.abs(point.depth() - depth) < 1e-9)
                .findFirst()
                .orElseThrow();
    }

    private Alternatives alternatives(Scenario scenario) throws WorkbenchException {
        return forecast(scenario).alternatives().orElseThrow();
    }

    private Forecast forecast(Scenario scenario) throws WorkbenchException {
        return forecaster.of(question(scenario), Progress.NONE);
    }

    private static ForecastQuestion question(Scenario scenario) {
        return ForecastQuestion.of(scenario, OptionalInt.of(0), Optional.of(LETTER));
    }
}
