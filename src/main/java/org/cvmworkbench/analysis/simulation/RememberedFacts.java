package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Offer;

/// The facts of a base that has been asked before, so that depth, points, control and assumptions change without asking
/// it again. One thread at a time.
final class RememberedFacts implements BaseFacts {
    private final BaseFacts facts;
    private final Map<BaseQuestion, OfferFacts> known = new HashMap<>();

    RememberedFacts(BaseFacts facts) {
        this.facts = facts;
    }

    @Override
    public long snapshot() {
        return facts.snapshot();
    }

    @Override
    public LocalDate asOf() {
        return facts.asOf();
    }

    @Override
    public List<OfferFacts> estimates(List<Offer> offers, Assumptions shared) throws WorkbenchException {
        List<BaseQuestion> asked = BaseQuestion.of(offers, shared);
        if (!known.keySet().containsAll(asked)) {
            List<OfferFacts> found = facts.estimates(offers, shared);
            for (int i = 0; i < asked.size(); i++) known.put(asked.get(i), found.get(i));
        }
        return asked.stream()
                .<OfferFacts>map(question -> Objects.requireNonNull(known.get(question)))
                .toList();
    }
}
