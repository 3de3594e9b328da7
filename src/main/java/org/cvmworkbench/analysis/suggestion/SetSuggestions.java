package org.cvmworkbench.analysis.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.basket.BasketRule;
import org.cvmworkbench.analysis.basket.BasketRules;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.basket.Theme;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;

/// Multi-offers of what sits in the same receipts.
final class SetSuggestions {
    private static final double HUNDREDTHS = 100;

    private final BasketRules rules;
    private final Items items;

    /// @param items those of the rules, as readers call them
    SetSuggestions(BasketRules rules, Items items) {
        this.rules = rules;
        this.items = items;
    }

    /// Sets that meet beyond chance, the one with most expected joint margin first. A set says little
    /// new that shares two items with one before it, or one item with two of them: it is left out.
    List<Suggestion> sets(int most) {
        List<BasketRule> taken = new ArrayList<>();
        for (BasketRule rule : rules.significant()) {
            if (taken.size() == most) break;
            long pairs = taken.stream().filter(other -> shared(rule, other) > 1).count();
            long ones = taken.stream().filter(other -> shared(rule, other) == 1).count();
            if (pairs == 0 && ones < 2) taken.add(rule);
        }
        return taken.stream().map(this::of).toList();
    }

    private static long shared(BasketRule one, BasketRule other) {
        int[] others = other.set().items();
        return Arrays.stream(one.set().items())
                .filter(item -> Arrays.binarySearch(others, item) >= 0)
                .count();
    }

    private Suggestion of(BasketRule rule) {
        List<String> keys =
                IntStream.of(rule.set().items()).mapToObj(items::key).toList();
        Text reason = Text.of(
                rules.margin() ? "suggestion.set.margin" : "suggestion.set.revenue",
                named(IntStream.of(rule.set().items()).boxed().toList()),
                rule.set().receipts(),
                rule.tie().lift(),
                Doubt.luck(rule.rate()),
                rule.margin() / HUNDREDTHS,
                Doubt.inAThousand(rule.tie().support() * rule.margin(), rule.error()));
        double reward = Suggestion.reward(rule.margin(), keys.size());
        return multiOffer(SuggestionKind.SET, keys, reward, reason);
    }

    /// Themes of at least three items; a pair is a set already.
    List<Suggestion> themes(List<Theme> themes, int most) {
        return themes.stream()
                .filter(theme -> theme.items().size() > 2)
                .limit(most)
                .map(this::of)
                .toList();
    }

    private Suggestion of(Theme theme) {
        List<String> keys = theme.items().stream().map(items::key).toList();
        double margin = rules.significant().stream()
                .filter(rule -> theme.ties().contains(rule.set()))
                .mapToDouble(BasketRule::margin)
                .average()
                .orElse(0);
        Text reason = Text.of(
                rules.margin() ? "suggestion.theme.margin" : "suggestion.theme.revenue",
                named(theme.items()),
                theme.ties().size(),
                theme.receipts(),
                margin / HUNDREDTHS);
        return multiOffer(SuggestionKind.THEME, keys, Suggestion.reward(margin, 2), reason);
    }

    private Suggestion multiOffer(SuggestionKind kind, List<String> keys, double reward, Text reason) {
        Mechanic mechanic = new Mechanic.MultiOffer(keys, reward, reward);
        return new Suggestion(
                kind, Lever.BASKET, mechanic, Scope.of(items.kind(), keys), Buyers.of(items.kind(), keys), reason);
    }

    private String named(List<Integer> all) {
        return all.stream().map(items::label).collect(Collectors.joining(", "));
    }
}
