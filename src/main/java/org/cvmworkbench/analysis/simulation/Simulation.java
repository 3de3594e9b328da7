package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
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
        Iterator<BaseEstimates> estimates = estimates(scenario, base).iterator();
        Scores scores = new Scores(draws);
        Warnings warnings = new Warnings(base.map(BaseFacts::asOf));
        List<OfferAnswer> answers = new ArrayList<>();
        Computed total = Computed.nothing(draws.count());
        for (Offer offer : scenario.offers()) {
            Optional<BaseEstimates> own = onBase(offer) ? Optional.of(estimates.next()) : Optional.empty();
            UsedAssumptions used = Resolution.of(offer, scenario.assumptions(), own);
            OfferModel model = OfferModel.of(counts(offer, own), Reward.of(offer.mechanic()), used, own.isEmpty());
            Computed computed = Computed.of(model, scores);
            answers.add(new OfferAnswer(offer.name(), computed.outcome(), used));
            total = total.plus(computed);
            warnings.consider(offer, used, model);
        }
        OptionalLong snapshot =
                base.map(facts -> OptionalLong.of(facts.snapshot())).orElse(OptionalLong.empty());
        return new SimulationAnswer(scenario.name(), answers, total.outcome(), warnings.all(), draws, snapshot);
    }

    private static List<BaseEstimates> estimates(Scenario scenario, Optional<BaseFacts> base)
            throws WorkbenchException {
        List<Offer> onBase =
                scenario.offers().stream().filter(Simulation::onBase).toList();
        if (onBase.isEmpty()) return List.of();
        if (base.isEmpty())
            throw new WorkbenchException(
                    ErrorKind.AUDIENCE_NEEDS_BASE, onBase.getFirst().name());
        return base.get().estimates(onBase);
    }

    private static boolean onBase(Offer offer) {
        return !(offer.audience() instanceof Audience.Size);
    }

    private static Counts counts(Offer offer, Optional<BaseEstimates> base) {
        long targeted = switch (offer.audience()) {
            case Audience.Size(int customers) -> customers;
            case Audience.Rule _, Audience.Segment _ -> base.orElseThrow().audience();
        };
        return Counts.of(targeted, offer.control().effectiveShare());
    }
}
