package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.ServiceKind;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each mechanic gives and costs, by hand, on the golden scenario: 100,000 contacted, 3 % buy anyway and 2 points
/// more with the offer, at 10 each with 30 % margin. Before any reward its net effect is 9,300.
class MechanicsTest {
    private static final Scenario WINE = FridayWine.scenario();
    private static final Draws FEW = new Draws(1, 100);
    private static final double FREE = 9_300;
    private static final double TAKERS = 5_000;
    /// Breakage .40, a point costs .70 of its face.
    private static final double POINT = 0.6 * 0.7;

    @Test
    void aMessageAndAReminderGiveNothing() throws WorkbenchException {
        assertThat(net(new Mechanic.Information())).isCloseTo(FREE, within(1e-6));
        assertThat(net(new Mechanic.Reminder(3))).isCloseTo(FREE, within(1e-6));
        assertThat(warnings(new Mechanic.Reminder(3))).anyMatch(text -> text.contains("silent long enough"));
    }

    @Test
    void aPersonalPriceIsACutDownToItsFloor() throws WorkbenchException {
        assertThat(net(new Mechanic.PersonalPrice(8, 0))).isCloseTo(FREE - TAKERS * 2, within(1e-6));
        // at a cost of 7 and a floor of 12.5 % nothing is sold below 8
        assertThat(net(new Mechanic.PersonalPrice(5, 0.125))).isCloseTo(FREE - TAKERS * 2, within(1e-6));
        assertThat(net(new Mechanic.PersonalPrice(12, 0))).isCloseTo(FREE, within(1e-6));
        assertThat(warnings(new Mechanic.PersonalPrice(12, 0))).anyMatch(text -> text.contains("not below"));
        assertThat(warnings(new Mechanic.PersonalPrice(8, 1))).anyMatch(text -> text.contains("margin floor"));
    }

    @Test
    void aSetRewardsEachItemAndAnyOfThem() throws WorkbenchException {
        Mechanic set = new Mechanic.MultiOffer(List.of("Tea", "Cake", "Sweets"), 0.2, 0.5);

        assertThat(net(set)).isCloseTo(FREE - TAKERS * (3 * 0.2 + 0.5), within(1e-6));
        assertThat(warnings(set)).anyMatch(text -> text.contains("the most that the mechanic gives"));
    }

    @Test
    void combosGivePointsThatCostOnlyWhereTheyAreSpent() throws WorkbenchException {
        assertThat(net(new Mechanic.ComboCategory("Crispbread", "Cheese", 1.5)))
                .isCloseTo(FREE - TAKERS * 2 * 1.5 * POINT, within(1e-6));
        assertThat(net(new Mechanic.ComboReceipt(List.of("Cheese"), 50, 4)))
                .isCloseTo(FREE - TAKERS * 4 * POINT, within(1e-6));
    }

    @Test
    void aServiceCostsWhatItCosts() throws WorkbenchException {
        assertThat(net(new Mechanic.Service(ServiceKind.DELIVERY, 3))).isCloseTo(FREE - TAKERS * 3, within(1e-6));
    }

    @Test
    void withoutABaseTheDearestStepAndTheWholeRewardAreTaken() throws WorkbenchException {
        Mechanic ladder = new Mechanic.Ladder(List.of(new LadderStep(3, 0.05), new LadderStep(10, 0.1)));

        assertThat(net(ladder)).isCloseTo(FREE - TAKERS, within(1e-6));
        assertThat(net(new Mechanic.WinBack(2, 1))).isCloseTo(FREE - TAKERS * 2, within(1e-6));
        assertThat(warnings(ladder)).anyMatch(text -> text.contains("the most that the mechanic gives"));
    }

    @Test
    void visitsToSpendPointsBringTheirMargin() throws WorkbenchException {
        Mechanic points = new Mechanic.Points(0.2, OptionalInt.of(7));
        Assumptions burned = WINE.assumptions().with(AssumptionName.BURN_VISIT, Assumption.of(0.4));

        double plain = net(points);
        double more = run(points, burned).net().mean();

        assertThat(plain).isCloseTo(5_100, within(1e-6));
        assertThat(more - plain).isCloseTo(TAKERS * 0.4 * 3, within(1e-6));
        assertThat(warnings(points)).anyMatch(text -> text.contains("burnVisit"));
    }

    /// With no uplift, nothing given and nothing spent, nothing is gained or lost, to the last bit.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingAddedAndNothingGivenIsNothing(int which) throws WorkbenchException {
        Mechanic free = List.of(
                        new Mechanic.Information(),
                        new Mechanic.Discount(0),
                        new Mechanic.PersonalPrice(10, 0),
                        new Mechanic.Points(0, OptionalInt.empty()),
                        new Mechanic.MultiOffer(List.of("Tea"), 0, 0),
                        new Mechanic.ComboCategory("Tea", "Cake", 0),
                        new Mechanic.ComboReceipt(List.of("Tea"), 10, 0),
                        new Mechanic.Service(ServiceKind.CONSULTANT, 0),
                        new Mechanic.Reminder(2),
                        new Mechanic.Ladder(List.of(new LadderStep(1, 0))),
                        new Mechanic.WinBack(0, 1))
                .get(which);
        Assumptions none = WINE.assumptions()
                .with(new Uplift.Stated(UpliftKind.POINTS, UpliftLevel.CATEGORY, Assumption.of(0)))
                .with(AssumptionName.CONTACT_COST, Assumption.of(0));

        Outcome outcome = run(free, none);

        assertThat(outcome.net().mean()).isZero();
        assertThat(outcome.net().p10()).isZero();
        assertThat(outcome.net().p90()).isZero();
    }

    private static double net(Mechanic mechanic) throws WorkbenchException {
        return run(mechanic, WINE.assumptions()).net().mean();
    }

    private static Outcome run(Mechanic mechanic, Assumptions assumptions) throws WorkbenchException {
        return simulate(mechanic, assumptions).total();
    }

    private static List<String> warnings(Mechanic mechanic) throws WorkbenchException {
        return simulate(mechanic, WINE.assumptions()).warnings().stream()
                .map(Texts.english()::say)
                .toList();
    }

    private static SimulationAnswer simulate(Mechanic mechanic, Assumptions assumptions) throws WorkbenchException {
        Offer offer = WINE.offers().getFirst().withMechanic(mechanic);
        return Simulation.run(WINE.withOffers(List.of(offer)).withAssumptions(assumptions), FEW);
    }
}
