package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;

/// What a snapshot knows about offers, estimated from past purchases of their audiences.
///
/// @param saved the saved segments
public record SnapshotFacts(Dimensions dimensions, SavedRules saved) implements BaseFacts {
    @Override
    public long snapshot() {
        return dimensions.snapshot().version();
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.ofEpochDay(dimensions.asOf());
    }

    @Override
    public List<BaseEstimates> estimates(List<Offer> offers) throws WorkbenchException {
        CustomerSet taken = CustomerSet.none(dimensions.customers());
        List<BaseEstimates> estimates = new ArrayList<>();
        for (Offer offer : offers) {
            CustomerSet audience = audience(offer.audience()).and(taken.not());
            taken = taken.or(audience);
            boolean[] inScope = ScopeProducts.of(dimensions.snapshot().products(), offer.scope());
            estimates.add(
                    PastWindows.of(dimensions, audience, inScope, offer.days()).estimates());
        }
        return estimates;
    }

    private CustomerSet audience(Audience audience) throws WorkbenchException {
        Rule rule = switch (audience) {
            case Audience.Rule(String text) -> Rules.customers(text);
            case Audience.Segment(String name) -> new Rule.Segment(name);
            case Audience.Size(int customers) ->
                throw new IllegalArgumentException(customers + " customers of no base");
        };
        return RuleEvaluation.of(saved.resolved(rule), dimensions);
    }
}
