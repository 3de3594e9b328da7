package org.cvmworkbench.analysis.examples;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;

/// The golden numbers of the scenario file: Friday wine and its variants.
final class PublishedSimulation {
    private static final double CENT = 0.01;
    private static final double DOLLAR = 0.5;
    private static final double UPLIFT_SD = 0.006;
    private static final Mechanic POINTS = new Mechanic.Points(0.20, OptionalInt.empty());

    private PublishedSimulation() {}

    static List<PublishedNumber> all() {
        return Stream.of(plan(), doubt(), variants()).flatMap(List::stream).toList();
    }

    private static List<PublishedNumber> plan() {
        Outcome plan = FridayWine.outcome();
        return List.of(
                golden("net", -700, plan.net().mean(), CENT),
                golden("uptake", 5_000, plan.uptake().mean(), CENT),
                golden("gross-revenue", 40_000, plan.grossRevenue().mean(), CENT),
                golden("incremental-revenue", 26_000, plan.incrementalRevenue().mean(), CENT),
                golden("break-even", 0.022414, plan.breakEvenUplift().orElse(Double.NaN), 5e-7));
    }

    private static List<PublishedNumber> doubt() {
        Outcome plan = FridayWine.outcome();
        Estimate net = plan.net();
        return List.of(
                golden("p10", -3_410, net.p10(), 75),
                golden("p50", -710, net.p50(), 60),
                golden("p90", 2_035, net.p90(), 85),
                golden("profit", 0.369, plan.probabilityOfProfit(), 0.01));
    }

    private static List<PublishedNumber> variants() {
        Outcome shallow = offer(offer -> offer.withMechanic(new Mechanic.Discount(0.10)));
        Outcome relative = uplift(UpliftKind.RELATIVE, 0.03);
        return List.of(
                golden("shallow", 4_300, net(shallow), CENT),
                golden("shallow-break-even", 0.0090, shallow.breakEvenUplift().orElse(Double.NaN), 5e-5),
                golden("points", 5_100, net(offer(offer -> offer.withMechanic(POINTS))), CENT),
                golden("no-baseline", 5_300, net(with(AssumptionName.BASELINE, 0)), DOLLAR),
                golden("more-baseline", -2_700, net(with(AssumptionName.BASELINE, 0.04)), CENT),
                golden("gross", -700, net(uplift(UpliftKind.GROSS, 0.03)), CENT),
                golden("gross-no-baseline", 14_000, net(uplift(UpliftKind.GROSS, 0)), CENT),
                golden("gross-more-baseline", -5_600, net(uplift(UpliftKind.GROSS, 0.04)), CENT),
                golden("relative", 3_150, relative.uptake().mean(), CENT),
                golden("control", -630, net(offer(offer -> offer.withControl(Control.of(0.10)))), CENT),
                golden("item-level", -2_800, net(with(AssumptionName.CANNIBALISED, 0.45)), CENT));
    }

    private static PublishedNumber golden(String name, double expected, double computed, double tolerance) {
        Text source = Text.of("published.source.scenario");
        return new PublishedNumber(Text.of("published.simulation." + name), source, expected, computed, tolerance);
    }

    private static double net(Outcome outcome) {
        return outcome.net().mean();
    }

    private static Outcome offer(UnaryOperator<Offer> change) {
        Scenario wine = FridayWine.scenario();
        return FridayWine.outcome(
                wine.withOffers(wine.offers().stream().map(change).toList()));
    }

    private static Outcome with(AssumptionName name, double value) {
        Scenario wine = FridayWine.scenario();
        return FridayWine.outcome(wine.withAssumptions(wine.assumptions().with(name, Assumption.of(value))));
    }

    /// An uplift of 0.05, of that kind.
    private static Outcome uplift(UpliftKind kind, double baseline) {
        Scenario wine = FridayWine.scenario();
        Uplift uplift = new Uplift.Stated(kind, UpliftLevel.CATEGORY, Assumption.of(0.05, UPLIFT_SD));
        return FridayWine.outcome(wine.withAssumptions(wine.assumptions()
                .with(AssumptionName.BASELINE, Assumption.of(baseline))
                .with(uplift)));
    }
}
