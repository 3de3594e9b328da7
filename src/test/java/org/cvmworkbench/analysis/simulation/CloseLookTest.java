package org.cvmworkbench.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Scenario;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

/// What is worth to be measured, and what customers have of an offer, where no base is asked.
class CloseLookTest {
    private static final Scenario WINE = FridayWine.scenario();
    private static final Draws DRAWS = new Draws(1, 2_000);
    /// Of one point of uplift: N · (P·m − P·d − φ·P·m − κ·P·m + H·m_H).
    private static final double SLOPE = 100_000 * (3 - 2 - 0.3 - 0.3 + 2.5) * 0.01;

    /// The uplift is Normal, so what knowing it is worth is that of a Normal loss: E[max(0, N(−700, .6 · slope))].
    @Test
    void knowingTheUpliftIsWorthTheNormalLoss() throws WorkbenchException {
        double sd = 0.6 * SLOPE;
        double score = -700 / sd;
        NormalDistribution normal = new NormalDistribution();
        double worth = -700 * normal.cumulativeProbability(score) + sd * normal.density(score);

        Swing first = look(WINE).measureFirst().orElseThrow();

        assertThat(first.assumption()).isEmpty();
        assertThat(first.worth()).isCloseTo(worth, within(1e-6 * worth));
    }

    @Test
    void whatChangesNoDecisionIsWorthNothing() throws WorkbenchException {
        Scenario sure = WINE.withAssumptions(
                WINE.assumptions().with(AssumptionName.SUPPLIER_FUNDING, Assumption.of(1_000_000)));
        assertThat(look(sure).measureFirst()).isEmpty();
    }

    /// Where only the pull-forward is open, knowing it is worth the mean over its own distribution.
    @Test
    void knowingAShareIsWorthTheMeanOverItsDistribution() throws WorkbenchException {
        Assumptions fixed = WINE.assumptions();
        for (AssumptionName name : AssumptionName.values()) {
            Optional<Assumption> known = fixed.get(name);
            if (known.isPresent())
                fixed = fixed.with(name, Assumption.of(known.get().value()));
        }
        Scenario open = WINE.withAssumptions(fixed.with(AssumptionName.PULL_FORWARD, Assumption.of(0.1, 0.0655)));
        List<Swing> swings = Swing.of(
                Preparation.of(open, Optional.empty(), new Distributions()).prepare(0));
        Swing pull = swings.stream()
                .filter(swing -> swing.assumption().equals(Optional.of(AssumptionName.PULL_FORWARD)))
                .findFirst()
                .orElseThrow();
        // net(φ) = −700 − 100,000 · .02 · 3 · (φ − .1) is above 0 below φ = −.017: never
        assertThat(pull.worth()).isZero();
        assertThat(pull.net()).isCloseTo(2 * 0.0655 * 6_000, within(1e-6));
    }

    @Test
    void customersHaveTwoExtraPurchasesOfAHundredAndThreeOfFiveAnyway() throws WorkbenchException {
        Clients clients = look(WINE).clients();
        assertThat(clients.extraOfHundred().mean()).isCloseTo(2, within(1e-9));
        assertThat(clients.anyway()).isCloseTo(0.6, within(1e-9));
        assertThat(clients.returning()).isEmpty();
        assertThat(clients.optOuts()).isZero();
        assertThat(clients.extraOfHundred().p10()).isCloseTo(2 - 1.2816 * 0.6, within(0.06));
    }

    private static CloseLook look(Scenario scenario) throws WorkbenchException {
        return Simulation.closely(scenario, DRAWS, Optional.empty(), Set.of())
                .looks()
                .getFirst();
    }
}
