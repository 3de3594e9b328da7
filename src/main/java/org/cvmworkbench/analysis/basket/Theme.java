package org.cvmworkbench.analysis.basket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Items that sit together: each sits with another of them more above chance than with any other item.
///
/// Every item is tied to the one it meets most above chance, by lift among significant pairs. The
/// strongest ties are made first, and none that would join more than six items: so a staple that is in
/// half of all receipts does not tie everything to everything.
///
/// @param items the one in most receipts first
/// @param ties the pairs that hold it together, the strongest first
public record Theme(List<Integer> items, List<Itemset> ties) {
    /// Weaker ties than this are no theme, however sure they are.
    private static final double LEAST_LIFT = 1.1;
    private static final int MOST_ITEMS = 6;

    /// Themes, the one with most receipts on its ties first. O(pairs · log pairs).
    public static List<Theme> of(BasketRules rules) {
        Map<Integer, PairTie> strongest = new TreeMap<>();
        for (PairTie tie : rules.pairs()) {
            if (tie.lift() < LEAST_LIFT) continue;
            for (int item : tie.pair().items()) strongest.merge(item, tie, PairTie::stronger);
        }
        Map<Integer, Set<Integer>> together = new TreeMap<>();
        List<Itemset> ties = new ArrayList<>();
        for (PairTie tie : strongest.values().stream().sorted(PairTie.STRONGEST).toList()) {
            if (join(together, tie.pair().items())) ties.add(tie.pair());
        }
        return together.values().stream()
                .distinct()
                .map(items -> new Theme(byReceipts(items, rules.sets()), within(items, ties)))
                .sorted(Comparator.comparingInt(Theme::receipts)
                        .reversed()
                        .thenComparing(theme -> theme.items.getFirst()))
                .toList();
    }

    /// @param together the theme of each item so far
    /// @return whether both are in one theme now and were not before
    private static boolean join(Map<Integer, Set<Integer>> together, int[] pair) {
        Set<Integer> all = new TreeSet<>();
        for (int item : pair) all.addAll(together.getOrDefault(item, Set.of(item)));
        if (all.size() > MOST_ITEMS || all.equals(together.get(pair[0]))) return false;
        for (int item : all) together.put(item, all);
        return true;
    }

    private static List<Integer> byReceipts(Set<Integer> items, Itemsets sets) {
        return sets.sets().stream()
                .filter(set -> set.size() == 1)
                .map(set -> set.items()[0])
                .filter(items::contains)
                .toList();
    }

    private static List<Itemset> within(Set<Integer> items, List<Itemset> ties) {
        return ties.stream().filter(tie -> items.contains(tie.items()[0])).toList();
    }

    /// Receipts on its ties; one with two of them counts twice.
    public int receipts() {
        return ties.stream().mapToInt(Itemset::receipts).sum();
    }
}
