package org.cvmworkbench.analysis.basket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.model.Progress;

/// The rules that frequent sets make, each with one item that goes with the others.
///
/// All rules of all sets are tested, so that the false discovery rate knows how many there were; those
/// of little confidence are left out afterwards.
///
/// @param rules the significant first, those with most expected margin first
/// @param pairs that meet beyond chance, whatever their confidence
/// @param tested how many rules there were before confidence was asked for
/// @param margin whether margins are margin; otherwise they are revenue
public record BasketRules(Itemsets sets, List<BasketRule> rules, List<PairTie> pairs, int tested, boolean margin) {
    private static final int TESTED_AT_ONCE = 1 << 10;

    /// @param then the item that goes with the others
    private record Candidate(Itemset set, int then, Association tie) {}

    /// O(rules · width of the test + lines).
    ///
    /// @param confidence the least part of receipts with the others that have the item too, 0 to 1
    public static BasketRules of(Dimensions dimensions, Itemsets sets, double confidence, Progress progress) {
        List<Candidate> candidates = candidates(sets);
        double[] chances = new double[candidates.size()];
        IntStream.range(0, Math.ceilDiv(chances.length, TESTED_AT_ONCE))
                .parallel()
                .forEach(part -> {
                    progress.checkCancelled();
                    int end = Math.min(chances.length, (part + 1) * TESTED_AT_ONCE);
                    for (int i = part * TESTED_AT_ONCE; i < end; i++)
                        chances[i] = candidates.get(i).tie.chance();
                });
        double[] rates = FalseDiscovery.rates(chances);
        int[] kept = IntStream.range(0, chances.length)
                .filter(i -> candidates.get(i).tie.confidence() >= confidence)
                .toArray();
        Map<Itemset, Integer> places = new HashMap<>();
        for (int i : kept) places.putIfAbsent(candidates.get(i).set, places.size());
        int[][] items = new int[places.size()][];
        places.forEach((set, place) -> items[place] = set.items());
        progress.checkCancelled();
        LineMargins earned = LineMargins.of(dimensions.snapshot());
        SetMargins margins = SetMargins.of(sets.items(), sets.receipts(), earned, List.of(items));
        List<BasketRule> rules = new ArrayList<>();
        for (int i : kept) {
            Candidate one = candidates.get(i);
            int place = places.getOrDefault(one.set, 0);
            double together = margins.perReceipt(place);
            double error = margins.error(place, sets.receipts().count());
            rules.add(new BasketRule(one.set, one.then, one.tie, chances[i], rates[i], together, error));
        }
        rules.sort(BasketRule.ORDER);
        return new BasketRules(sets, List.copyOf(rules), pairs(candidates, rates), chances.length, earned.known());
    }

    /// Each pair makes two rules, of which one is enough.
    private static List<PairTie> pairs(List<Candidate> candidates, double[] rates) {
        return IntStream.range(0, rates.length)
                .filter(i -> candidates.get(i).set.size() == 2 && rates[i] <= FalseDiscovery.RATE)
                .mapToObj(candidates::get)
                .filter(one -> one.then == one.set.items()[0] && one.tie.lift() > 1)
                .map(one -> new PairTie(one.set, one.tie.lift()))
                .toList();
    }

    private static List<Candidate> candidates(Itemsets sets) {
        Map<Key, Integer> receipts = new HashMap<>();
        for (Itemset set : sets.sets()) {
            if (set.size() < sets.request().largest()) receipts.put(new Key(set.items()), set.receipts());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Itemset set : sets.sets()) {
            if (set.size() < 2) continue;
            for (int then : set.items()) {
                int others = receipts.getOrDefault(new Key(set.without(then)), 0);
                int alone = receipts.getOrDefault(new Key(new int[] {then}), 0);
                int all = sets.receipts().count();
                candidates.add(new Candidate(set, then, new Association(all, others, alone, set.receipts())));
            }
        }
        return candidates;
    }

    /// Items that are compared one by one.
    private record Key(int[] items) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key(int[] others) && Arrays.equals(items, others);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(items);
        }
    }

    /// The significant ones.
    public List<BasketRule> significant() {
        return rules.stream().filter(BasketRule::isSignificant).toList();
    }
}
