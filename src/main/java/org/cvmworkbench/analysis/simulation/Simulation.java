package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.model.Progress;
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
        return answer(scenario, Preparation.of(scenario, base, new Distributions()), draws, base);
    }

    /// The answer, and each offer looked at closely.
    public static Closely closely(
            Scenario scenario, Draws draws, Optional<? extends BaseFacts> base, Set<SplitBy> splits)
            throws WorkbenchException {
        Preparation preparation = Preparation.of(scenario, base, new Distributions());
        SimulationAnswer answer = answer(scenario, preparation, draws, base);
        CloseLooks looks = new CloseLooks(preparation, draws);
        List<CloseLook> all = new ArrayList<>();
        for (int offer = 0; offer < scenario.offers().size(); offer++) all.add(looks.of(offer, splits, Progress.NONE));
        return new Closely(answer, all);
    }

    /// @param looks in the order of the offers
    public record Closely(SimulationAnswer answer, List<CloseLook> looks) {
        public Closely {
            looks = List.copyOf(looks);
        }
    }

    private static SimulationAnswer answer(
            Scenario scenario, Preparation preparation, Draws draws, Optional<? extends BaseFacts> base)
            throws WorkbenchException {
        Tally tally = new Tally(new Calculation(draws), base);
        for (int offer = 0; offer < scenario.offers().size(); offer++) tally.add(preparation.prepare(offer));
        return tally.answer(scenario.name());
    }
}
