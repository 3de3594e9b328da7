package org.cvmworkbench.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cvmworkbench.analysis.basket.BasketRequest;
import org.cvmworkbench.analysis.basket.BasketRules;
import org.cvmworkbench.analysis.basket.Itemsets;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.analysis.suggestion.Suggestions;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Scenario;

/// What sits together in all receipts, and what could be offered.
final class BasketSets {
    private static final double CONFIDENCE = 0.25;

    private BasketSets() {}

    /// All sets in at least a thousandth of receipts.
    static Question sets(Snapshot snapshot, ItemKind by) {
        Dimensions dimensions = known(snapshot);
        BasketRequest request = BasketRequest.usual(by);
        return Question.alone("   frequent sets at 0.1 %, by " + by.word(), () -> {
                    Itemsets sets = Itemsets.of(dimensions, Optional.empty(), request, Progress.NONE);
                    return () -> List.of((long) sets.sets().size());
                })
                .target("1 s");
    }

    /// With their tests and margins.
    static Question rules(Snapshot snapshot) {
        Dimensions dimensions = known(snapshot);
        BasketRequest request = BasketRequest.usual(ItemKind.CATEGORY);
        return Question.alone("   rules of these sets, by category", () -> {
            Itemsets sets = Itemsets.of(dimensions, Optional.empty(), request, Progress.NONE);
            BasketRules rules = BasketRules.of(dimensions, sets, CONFIDENCE, Progress.NONE);
            return () -> List.of((long) rules.rules().size());
        });
    }

    static Question suggestions(Snapshot snapshot) {
        Dimensions dimensions = known(snapshot);
        Scenario nothing = new Scenario("nothing", OptionalLong.empty(), List.of(), Assumptions.NONE);
        return Question.alone("   suggestions of all kinds", () -> {
            int count = Suggestions.of(dimensions, SavedRules.NONE, nothing, Progress.NONE)
                    .size();
            return () -> List.of((long) count);
        });
    }

    static Question next(Snapshot snapshot) {
        Dimensions dimensions = known(snapshot);
        return Question.alone("   next best offer of every customer", () -> {
            NextOffers next = NextOffers.of(dimensions, Progress.NONE);
            return () -> next.sizes().values().stream().map(Integer::longValue).toList();
        });
    }

    private static Dimensions known(Snapshot snapshot) {
        Dimensions dimensions = new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
        dimensions.groups();
        return dimensions;
    }
}
