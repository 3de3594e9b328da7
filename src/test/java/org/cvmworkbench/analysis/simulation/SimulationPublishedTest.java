package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.junit.jupiter.api.Test;

/// The golden numbers of the scenario file, and those of the waterfall literature computed by the same arithmetic.
class SimulationPublishedTest {
    private static final Scenario FRIDAY_WINE = FridayWine.scenario();

    @Test
    void thePlanLosesSevenHundred() throws WorkbenchException {
        Outcome total = total(FRIDAY_WINE);

        assertThat(total.net().mean()).isCloseTo(-700, within(1e-6));
        assertThat(total.uptake().mean()).isCloseTo(5_000, within(1e-6));
        assertThat(total.grossRevenue().mean()).isCloseTo(40_000, within(1e-6));
        assertThat(total.incrementalRevenue().mean()).isCloseTo(26_000, within(1e-6));
        assertThat(total.breakEvenUplift()).hasValueCloseTo(0.022414, within(5e-7));
        assertThat(total.detectableUplift()).isEmpty();
        assertThat(total.waterfall().steps().values().stream().map(Number::doubleValue))
                .containsExactly(15_000.0, -9_000.0, -600.0, -600.0, 5_000.0, -10_000.0, -500.0, 0.0);
        assertThat(total.roi().orElseThrow().mean()).isCloseTo(-700 / 10_500.0, within(1e-12));
    }

    @Test
    void itsDoubtIsAsDrawnElsewhere() throws WorkbenchException {
        Outcome total = total(FRIDAY_WINE);

        assertThat(total.net().p10()).isCloseTo(-3_410, within(75.0));
        assertThat(total.net().p50()).isCloseTo(-710, within(60.0));
        assertThat(total.net().p90()).isCloseTo(2_035, within(85.0));
        assertThat(total.probabilityOfProfit()).isCloseTo(0.369, within(0.01));
    }

    @Test
    void halfTheDepthEarns() throws WorkbenchException {
        Outcome total = total(mechanic(new Mechanic.Discount(0.10)));

        assertThat(total.net().mean()).isCloseTo(4_300, within(1e-6));
        assertThat(total.breakEvenUplift()).hasValueCloseTo(0.0090, within(5e-5));
    }

    @Test
    void pointsEarnMore() throws WorkbenchException {
        assertThat(net(mechanic(new Mechanic.Points(0.20, OptionalInt.empty()))))
                .isCloseTo(5_100, within(1e-6));
    }

    @Test
    void theBaselineCarriesTheDeadweight() throws WorkbenchException {
        assertThat(net(with(AssumptionName.BASELINE, 0))).isCloseTo(5_300, within(0.005));
        assertThat(net(with(AssumptionName.BASELINE, 0.04))).isCloseTo(-2_700, within(1e-6));
    }

    @Test
    void aGrossResponseIsNotAnUplift() throws WorkbenchException {
        assertThat(net(gross(0.03))).isCloseTo(-700, within(1e-6));
        assertThat(net(gross(0))).isCloseTo(14_000, within(1e-6));
        assertThat(net(gross(0.04))).isCloseTo(-5_600, within(1e-6));
    }

    @Test
    void aRelativeUpliftIsOfTheBaseline() throws WorkbenchException {
        Scenario relative = uplift(UpliftKind.RELATIVE, UpliftLevel.CATEGORY, 0.05);

        assertThat(total(relative).uptake().mean()).isCloseTo(3_150, within(1e-6));
    }

    @Test
    void aControlGroupIsNotContacted() throws WorkbenchException {
        Outcome total = total(offer(offer -> offer.withControl(Control.of(0.10))));

        assertThat(total.net().mean()).isCloseTo(-630, within(1e-6));
        assertThat(total.counts()).isEqualTo(new Counts(100_000, 10_000));
        assertThat(total.detectableUplift()).isPresent();
    }

    /// Ailawadi, Harlam, César & Trounce 2007: 45 % of the gross lift is incremental, 0.16 units of halo.
    @Test
    void measuredByItemItLosesTenTimesAsMuch() throws WorkbenchException {
        Scenario item = with(AssumptionName.CANNIBALISED, 0.45);
        Scenario cvs = item.withAssumptions(item.assumptions().with(AssumptionName.HALO_BASKET, Assumption.of(1.6)));

        assertThat(net(item)).isCloseTo(-2_800, within(1e-6));
        assertThat(net(cvs)).isCloseTo(-7_000, within(1e-6));
        assertThat(net(cvs.withOffers(mechanic(new Mechanic.Discount(0.10)).offers())))
                .isCloseTo(-2_000, within(1e-6));
    }

    private static Scenario gross(double baseline) {
        Scenario gross = uplift(UpliftKind.GROSS, UpliftLevel.CATEGORY, 0.05);
        return gross.withAssumptions(
                gross.assumptions().with(AssumptionName.BASELINE, Assumption.of(baseline, 0.0054)));
    }

    private static Scenario uplift(UpliftKind kind, UpliftLevel level, double value) {
        Uplift uplift = new Uplift.Stated(kind, level, Assumption.of(value, 0.006));
        return FRIDAY_WINE.withAssumptions(FRIDAY_WINE.assumptions().with(uplift));
    }

    private static Scenario with(AssumptionName name, double value) {
        return FRIDAY_WINE.withAssumptions(FRIDAY_WINE.assumptions().with(name, Assumption.of(value)));
    }

    private static Scenario mechanic(Mechanic mechanic) {
        return offer(offer -> offer.withMechanic(mechanic));
    }

    private static Scenario offer(UnaryOperator<Offer> change) {
        return FRIDAY_WINE.withOffers(FRIDAY_WINE.offers().stream().map(change).toList());
    }

    private static double net(Scenario scenario) throws WorkbenchException {
        return total(scenario).net().mean();
    }

    private static Outcome total(Scenario scenario) throws WorkbenchException {
        return Simulation.run(scenario, Draws.of(scenario)).total();
    }
}
