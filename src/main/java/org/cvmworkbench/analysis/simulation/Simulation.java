package org.cvmworkbench.analysis.simulation;

import java.util.Optional;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// Computes scenarios: for each offer and in total, the expectation exactly and the doubt by draws.
///
/// Net = N·u·P·m − N·p₀·P·d − N·u·P·d − φ·N·u·P·m − κ·N·u·P·m + N·u·H·m_H − N·(c + optOut·reachValue) − F + S, after
/// Ailawadi, Harlam, César & Trounce 2007 (Marketing Science 26:566) and Neslin, *Sales Promotion*. O(offers · draws).
public final class Simulation {
    private Simulation() {}

    /// A scenario whose audiences are all sizes.
    public static SimulationAnswer run(Scenario scenario, Draws draws) throws WorkbenchException {
        return run(scenario, draws, Optional.empty());
    }

    public static SimulationAnswer run(Scenario scenario, Draws draws, BaseFacts base) throws WorkbenchException {
        return run(scenario, draws, Optional.of(base));
    }

    private static SimulationAnswer run(Scenario scenario, Draws draws, Optional<BaseFacts> base)
            throws WorkbenchException {
        Preparation preparation = Preparation.of(scenario, base, new Distributions());
        Tally tally = new Tally(new Calculation(draws), base);
        for (int offer = 0; offer < scenario.offers().size(); offer++) tally.add(preparation.prepare(offer));
        return tally.answer(scenario.name());
    }
}
