package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final Scenario WINE = FridayWine.scenario();
    private static final Offer OFFER = WINE.offers().getFirst();
    private static final Draws FEW = new Draws(1, 100);

    private static final BaseFacts BASE = new SampleFacts();

    @Test
    void theModelNeedsABase() {
        Scenario modelled = WINE.withAssumptions(WINE.assumptions().with(new Uplift.Modelled()));

        assertThatThrownBy(() -> Simulation.run(modelled, FEW)).hasMessageContaining("its audience comes from none");
    }

    /// F2 for everybody alike who see it: at 20 % the lift is that of F1, .73 of the baseline, and the message adds
    /// .065.
    @Test
    void theModelOfTheBaseGivesItsLiftAsARelativeUplift() throws WorkbenchException {
        Scenario stated = scenarioOnBase(UpliftLevel.CATEGORY, "letter");
        Offer offer = stated.offers().getFirst();
        Scenario modelled =
                stated.withOffers(List.of(offer.withAssumptions(Assumptions.NONE.with(new Uplift.Modelled()))
                        .withScope(OFFER.scope())));

        OfferAnswer answer = Simulation.run(modelled, FEW, BASE).offers().getFirst();

        Uplift.Stated uplift = answer.assumptions().uplift();
        assertThat(uplift.kind()).isEqualTo(UpliftKind.RELATIVE);
        assertThat(uplift.level()).isEqualTo(UpliftLevel.ITEM);
        assertThat(uplift.assumption().value()).isCloseTo(0.73 + 0.065, within(0.03));
        assertThat(answer.assumptions().upliftOrigin()).isInstanceOf(Origin.Model.class);
    }

    @Test
    void needsABaseForARule() {
        Offer rule = OFFER.withAudience(new Audience.Rule("recency <= 30"));

        assertThatThrownBy(() -> Simulation.run(WINE.withOffers(List.of(rule)), FEW))
                .isInstanceOfSatisfying(
                        WorkbenchException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ErrorKind.AUDIENCE_NEEDS_BASE));
    }

    @Test
    void takesWhatIsAbsentFromTheBaseThenFromPriorsAndSaysWhich() throws WorkbenchException {
        UsedAssumptions used = onBase(UpliftLevel.CATEGORY, "email");

        assertThat(used.values().get(AssumptionName.BASELINE).origin()).isEqualTo(new Origin.Base());
        assertThat(used.values().get(AssumptionName.PRICE).origin()).isEqualTo(new Origin.Base());
        assertThat(used.values().get(AssumptionName.REACH).origin()).isEqualTo(new Origin.Prior("P30·P31", "A"));
        assertThat(used.values().get(AssumptionName.PULL_FORWARD).origin()).isEqualTo(new Origin.Prior("P50", "A"));
        assertThat(used.values().get(AssumptionName.HALO_BASKET))
                .isEqualTo(new UsedAssumption(Assumption.of(0.20 * 9, 0.08 * 9), new Origin.Prior("P47", "A")));
        assertThat(used.values().get(AssumptionName.CONTACT_COST).origin()).isEqualTo(new Origin.Default());
    }

    @Test
    void theLevelOfTheUpliftDecidesWhatIsCorrected() throws WorkbenchException {
        UsedAssumptions item = onBase(UpliftLevel.ITEM, "letter");
        UsedAssumptions receipt = onBase(UpliftLevel.RECEIPT, "letter");

        assertThat(item.values().get(AssumptionName.CANNIBALISED))
                .isEqualTo(new UsedAssumption(Assumption.of(0.45, 0.12), new Origin.Prior("P45", "C")));
        assertThat(item.values().get(AssumptionName.HALO_BASKET).assumption().value())
                .isCloseTo(0.16 * 3, within(1e-12));
        assertThat(item.values().get(AssumptionName.REACH))
                .isEqualTo(new UsedAssumption(Assumption.of(1), new Origin.Default()));
        assertThat(receipt.values()
                        .get(AssumptionName.CANNIBALISED)
                        .assumption()
                        .value())
                .isZero();
        assertThat(receipt.values().get(AssumptionName.HALO_BASKET).assumption().value())
                .isZero();
    }

    @Test
    void onABaseTheBaselineIsReceiptsAndMayExceedOne() throws WorkbenchException {
        Scenario scenario = scenarioOnBase(UpliftLevel.CATEGORY, "letter");
        SimulationAnswer answer = Simulation.run(scenario, FEW, BASE);

        assertThat(answer.snapshot()).hasValue(42);
        assertThat(answer.total().counts()).isEqualTo(new Counts(4_000, 400));
        assertThat(answer.total().uptake().mean()).isCloseTo(3_600 * (1.2 + 0.02), within(1e-6));
        assertThat(answer.total().detectableUplift()).isEmpty();
    }

    @Test
    void warnsOfWhatItsReaderShouldKnow() throws WorkbenchException {
        Scenario onBase = scenarioOnBase(UpliftLevel.CATEGORY, "email");
        Scenario untested = WINE.withOffers(List.of(OFFER.withControl(Control.of(0))));
        Scenario waived = WINE.withOffers(List.of(OFFER.withControl(new Control(OptionalDouble.of(0), "trust me"))));
        Scenario certain =
                WINE.withAssumptions(WINE.assumptions().with(AssumptionName.BASELINE, Assumption.of(0, 0.01)));

        assertThat(warnings(Simulation.run(onBase, FEW, BASE)))
                .containsExactly(
                        "\"Wine, 20 % off\" says nothing about a control group: 10 % are held out.",
                        "\"Wine, 20 % off\" begins on 2026-12-01, before the last day of the base, 2026-12-05.");
        assertThat(warnings(Simulation.run(untested, FEW)))
                .containsExactly("\"Wine, 20 % off\" has no control group, so nobody will see what it really brought.");
        assertThat(warnings(Simulation.run(waived, FEW))).isEmpty();
        assertThat(warnings(Simulation.run(certain, FEW)))
                .singleElement()
                .asString()
                .contains("\"baseline\"");
    }

    /// A control group of 10 % of 1,000 sees an uplift from 5 points on; two are expected.
    @Test
    void aPlanThatCannotSeeItsOwnEffectSaysSo() throws WorkbenchException {
        Offer small = OFFER.withAudience(new Audience.Size(1_000)).withControl(Control.of(0.1));
        Offer large = OFFER.withControl(Control.of(0.1));

        assertThat(warnings(Simulation.run(WINE.withOffers(List.of(small)), FEW)))
                .singleElement()
                .asString()
                .contains("cannot see its own effect", "2.00");
        assertThat(warnings(Simulation.run(WINE.withOffers(List.of(large)), FEW)))
                .isEmpty();
    }

    @Test
    void alternativesShareTheirDraws() throws WorkbenchException {
        Outcome wine = Simulation.run(WINE, new Draws(1, 2_000)).total();
        Outcome twice = Simulation.run(WINE.withOffers(List.of(OFFER, OFFER)), new Draws(1, 2_000))
                .total();

        assertThat(twice.net().p10()).isCloseTo(2 * wine.net().p10(), within(1e-6));
        assertThat(twice.probabilityOfProfit()).isEqualTo(wine.probabilityOfProfit());
        assertThat(twice.breakEvenUplift().orElseThrow())
                .isCloseTo(wine.breakEvenUplift().orElseThrow(), within(1e-12));
    }

    @Test
    void doingNothingBringsNothing() throws WorkbenchException {
        Outcome nothing = Simulation.run(WINE.withOffers(List.of()), FEW).total();

        assertThat(nothing.net()).isEqualTo(new Estimate(0, 0, 0, 0));
        assertThat(nothing.roi()).isEmpty();
        assertThat(nothing.breakEvenUplift()).isEmpty();
    }

    @Test
    void aResponseIsHeldBetweenNobodyAndEverybody() throws WorkbenchException {
        Uplift huge = new Uplift.Stated(UpliftKind.POINTS, UpliftLevel.CATEGORY, Assumption.of(0.9, 0.3));
        Scenario scenario = WINE.withAssumptions(WINE.assumptions()
                .with(AssumptionName.BASELINE, Assumption.of(0.5))
                .with(huge));
        Estimate uptake = Simulation.run(scenario, new Draws(1, 20_000)).total().uptake();

        assertThat(uptake.p90()).isEqualTo(100_000);
        assertThat(uptake.mean()).isBetween(90_000.0, 100_000.0);
    }

    private static UsedAssumptions onBase(UpliftLevel level, String channel) throws WorkbenchException {
        return Simulation.run(scenarioOnBase(level, channel), FEW, BASE)
                .offers()
                .getFirst()
                .assumptions();
    }

    private static Scenario scenarioOnBase(UpliftLevel level, String channel) {
        Uplift uplift = new Uplift.Stated(UpliftKind.POINTS, level, Assumption.of(0.02));
        Offer offer = new Offer(
                OFFER.name(),
                OFFER.lever(),
                new Audience.Rule("group = active"),
                OFFER.mechanic(),
                OFFER.scope(),
                channel,
                OFFER.start(),
                OFFER.days(),
                Control.UNSTATED,
                Assumptions.NONE.with(uplift));
        return new Scenario("On a base", OptionalLong.empty(), List.of(offer), Assumptions.NONE);
    }

    private static Stream<String> warnings(SimulationAnswer answer) {
        return answer.warnings().stream().map(Texts.english()::say);
    }

    /// One of them is 5,000 better in every draw; the other row to beat is to do nothing.
    @Test
    void theBestOfSeveralSaysHowOftenItIs() throws WorkbenchException {
        Offer paid =
                OFFER.withAssumptions(OFFER.assumptions().with(AssumptionName.SUPPLIER_FUNDING, Assumption.of(5_000)));
        List<Text> warnings =
                Simulation.run(WINE.withOffers(List.of(OFFER, paid)), FEW).warnings();
        Text best = warnings.stream()
                .filter(text -> text.key().equals("simulation.warning.best"))
                .findFirst()
                .orElseThrow();
        assertThat(Texts.english().say(best)).contains(OFFER.name(), "of 2 offers");
        assertThat(Simulation.run(WINE, FEW).warnings())
                .noneMatch(text -> text.key().equals("simulation.warning.best"));
    }

    /// 5,000 purchases take it, 2,000 of them extra; what must be bought to break even is less by what is paid for it.
    @Test
    void theSupplierMayPayAPurchaseOrAnExtraOne() throws WorkbenchException {
        Outcome each = paidBy(AssumptionName.SUPPLIER_EACH, 0.5);
        assertThat(each.net().mean()).isCloseTo(-700 + 2_500, within(1e-6));
        assertThat(each.breakEvenUplift().orElseThrow())
                .isCloseTo((6_500 - 1_500) / (100_000 * (2.9 + 0.5)), within(1e-9));
        Outcome extra = paidBy(AssumptionName.SUPPLIER_EXTRA, 0.5);
        assertThat(extra.net().mean()).isCloseTo(-700 + 1_000, within(1e-6));
        assertThat(extra.waterfall().steps().get(Step.FUNDING).doubleValue()).isCloseTo(1_000, within(1e-6));
    }

    private static Outcome paidBy(AssumptionName name, double money) throws WorkbenchException {
        return Simulation.run(WINE.withAssumptions(WINE.assumptions().with(name, Assumption.of(money))), FEW)
                .total();
    }
}
