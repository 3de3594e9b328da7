package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scope;

/// The facts of a base that has been asked before: an estimate rests on the audiences up to its offer's, on scope and
/// on days alone, so that depth, points, control and assumptions change without asking it again. One thread at a time.
final class RememberedFacts implements BaseFacts {
    /// @param audiences those of the offers before, and at the end its own
    private record Asked(List<Audience> audiences, Scope scope, int days) {}

    private final BaseFacts facts;
    private final Map<Asked, BaseEstimates> known = new HashMap<>();

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
    public List<BaseEstimates> estimates(List<Offer> offers) throws WorkbenchException {
        List<Audience> audiences = offers.stream().map(Offer::audience).toList();
        List<Asked> asked = IntStream.range(0, offers.size())
                .mapToObj(i -> new Asked(
                        List.copyOf(audiences.subList(0, i + 1)),
                        offers.get(i).scope(),
                        offers.get(i).days()))
                .toList();
        if (!known.keySet().containsAll(asked)) {
            List<BaseEstimates> found = facts.estimates(offers);
            for (int i = 0; i < asked.size(); i++) known.put(asked.get(i), found.get(i));
        }
        return asked.stream().map(known::get).map(Objects::requireNonNull).toList();
    }
}
