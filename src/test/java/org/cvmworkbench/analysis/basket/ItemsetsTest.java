package org.cvmworkbench.analysis.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ItemsetsTest {
    /// Few items make masks, many make lists: both find what counting every subset of every receipt
    /// finds.
    @Test
    void findsTheSetsOfAMinerThatCountsEverySubset() {
        Samples.check(300, random -> {
            RandomReceipts base = RandomReceipts.of(random, random.nextInt(1, 12));
            ItemKind by = random.nextBoolean() ? ItemKind.PRODUCT : ItemKind.CATEGORY;
            check(base, new BasketRequest(by, random.nextDouble(0.001, 0.3), random.nextInt(1, 6), 50));
        });
        Samples.check(
                100,
                random -> check(
                        RandomReceipts.of(random, random.nextInt(120, 200)),
                        new BasketRequest(ItemKind.PRODUCT, 0.0001, random.nextInt(1, 5), 50)));
    }

    private static void check(RandomReceipts base, BasketRequest request) throws WorkbenchException {
        Itemsets all = Itemsets.of(base.dimensions(), Optional.empty(), request, Progress.NONE);
        assertThat(all.receipts().count()).isEqualTo(base.contents().size());
        assertThat(all.receipts().unnumbered()).isEqualTo(base.unnumbered());
        assertThat(words(all)).isEqualTo(counted(base.contents(), request));
        CustomerSet everybody = CustomerSet.all(base.dimensions().customers());
        Itemsets named = Itemsets.of(base.dimensions(), Optional.of(everybody), request, Progress.NONE);
        assertThat(named.receipts().count()).isEqualTo(base.named().size());
        assertThat(words(named)).isEqualTo(counted(base.named(), request));
    }

    private static Map<String, Integer> words(Itemsets sets) {
        Map<String, Integer> words = new TreeMap<>();
        for (Itemset set : sets.sets()) {
            String names = IntStream.of(set.items())
                    .mapToObj(sets.items()::key)
                    .sorted()
                    .collect(Collectors.joining(" "));
            assertThat(words.put(names, set.receipts())).as(names).isNull();
        }
        return words;
    }

    private static Map<String, Integer> counted(List<TreeSet<String>> receipts, BasketRequest request) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Collection<String> receipt : receipts) {
            List<String> items = receipt.stream()
                    .map(item ->
                            request.by() == ItemKind.PRODUCT ? item : "C" + Integer.parseInt(item.substring(1)) % 5)
                    .distinct()
                    .sorted()
                    .toList();
            for (String subset : subsets(items, request.largest())) counts.merge(subset, 1, Integer::sum);
        }
        counts.values().removeIf(count -> count < request.support() * receipts.size());
        return counts;
    }

    private static List<String> subsets(List<String> items, int largest) {
        List<String> subsets = new ArrayList<>();
        for (int mask = 1; mask < 1 << items.size(); mask++) {
            int chosen = mask;
            if (Integer.bitCount(mask) > largest) continue;
            subsets.add(IntStream.range(0, items.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(items::get)
                    .collect(Collectors.joining(" ")));
        }
        return subsets;
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Samples.check(20, random -> {
            RandomReceipts base = RandomReceipts.of(random, random.nextInt(3, 150));
            BasketRequest request = new BasketRequest(ItemKind.PRODUCT, 0.01, 3, 4);
            List<List<Itemset>> found = new ArrayList<>();
            for (int threads : List.of(1, 4)) {
                try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                    found.add(
                            pool.submit(() -> Itemsets.of(base.dimensions(), Optional.empty(), request, Progress.NONE))
                                    .join()
                                    .sets());
                }
            }
            assertThat(found.getFirst()).usingRecursiveComparison().isEqualTo(found.getLast());
        });
    }

    @Test
    void giantReceiptsAreCutToTheirMostFrequentItemsAndCounted() throws Exception {
        for (int others : List.of(0, 100)) {
            SampleBase base = new SampleBase();
            for (String item : List.of("a", "b", "c", "d")) base.line("big", "r1", "2026-01-01", item, 1000, 100);
            for (String item : List.of("b", "c", "d")) base.line("x", "r2", "2026-01-02", item, 1000, 100);
            for (String item : List.of("c", "d")) base.line("x", "r3", "2026-01-03", item, 1000, 100);
            for (int i = 0; i < others; i++) base.line("y", "o" + i, "2026-01-04", "other" + i, 1000, 100);
            Itemsets sets = Itemsets.of(
                    dimensions(base.snapshot()),
                    Optional.empty(),
                    new BasketRequest(ItemKind.PRODUCT, 1e-6, 4, 2),
                    Progress.NONE);
            assertThat(sets.capped()).isEqualTo(2);
            assertThat(words(sets))
                    .containsEntry("a", 1)
                    .containsEntry("c d", 3)
                    .doesNotContainKeys("a b", "b c");
        }
    }

    @Test
    void refusesMoreSetsThanAnybodyCanUse() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 64; i++) base.line("big", "r1", "2026-01-01", "p" + i, 1000, 100);
        BasketRequest request = new BasketRequest(ItemKind.PRODUCT, 0.5, 6, 100);
        assertThatThrownBy(() -> Itemsets.of(dimensions(base.snapshot()), Optional.empty(), request, Progress.NONE))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("More than 1,000,000 sets");
    }

    private static Dimensions dimensions(Snapshot snapshot) {
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }
}
