package org.cvmworkbench.analysis.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.basket.CountedReceipts;
import org.cvmworkbench.analysis.basket.Items;
import org.cvmworkbench.analysis.basket.LineMargins;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;

/// Combos of a product with a category, and products to push together with what they sit beside.
final class ProductSuggestions {
    private static final int LOOKED_AT = 300;
    private static final double HUNDREDTHS = 100;

    private final List<SlowMover> slow;
    private final int[] products;
    private final Beside beside;
    private final List<Optional<Beside.Partner>> best;
    private final Items names;

    private ProductSuggestions(List<SlowMover> slow, int[] products, Beside beside, Items names) {
        this.slow = slow;
        this.products = products;
        this.beside = beside;
        this.best = beside.best();
        this.names = names;
    }

    /// O(lines + products looked at · categories).
    ///
    /// @param called attributes of products to call them by
    /// @param most products to push at most
    static ProductSuggestions of(
            Snapshot snapshot, List<String> called, CountedReceipts counted, ProductSales sales, int most) {
        List<SlowMover> slow = SlowMover.of(sales).stream().limit(most).toList();
        int[] products = IntStream.concat(
                        slow.stream().mapToInt(SlowMover::product), IntStream.of(sales.mostSold(LOOKED_AT)))
                .distinct()
                .toArray();
        Beside beside = Beside.of(counted, LineMargins.of(snapshot), products);
        Items names = Items.of(snapshot.products(), ItemKind.PRODUCT).calledBy(called, snapshot.products());
        return new ProductSuggestions(slow, products, beside, names);
    }

    /// Of each pair of categories the best product, those with most expected joint margin first.
    List<Suggestion> combos(int most) {
        List<Beside.Partner> sorted = best.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Beside.Partner::expected).reversed())
                .toList();
        Set<List<Integer>> pairs = new HashSet<>();
        List<Suggestion> combos = new ArrayList<>();
        for (Beside.Partner partner : sorted) {
            int own = beside.categories().ofProduct()[products[partner.place()]];
            boolean other = pairs.add(List.of(Math.min(own, partner.category()), Math.max(own, partner.category())));
            if (combos.size() < most && other) combos.add(combo(partner));
        }
        return combos;
    }

    private Suggestion combo(Beside.Partner partner) {
        Text reason = Text.of(
                "suggestion.combo",
                names.label(products[partner.place()]),
                beside.categories().label(partner.category()),
                partner.tie().both(),
                partner.tie().lift(),
                Doubt.luck(partner.rate()),
                partner.perReceipt() / HUNDREDTHS,
                Doubt.inAThousand(partner.expected(), partner.error()));
        return combo(SuggestionKind.COMBO, partner, reason);
    }

    private Suggestion combo(SuggestionKind kind, Beside.Partner partner, Text reason) {
        String product = names.key(products[partner.place()]);
        String category = beside.categories().key(partner.category());
        double points = Suggestion.reward(partner.perReceipt(), 2);
        return new Suggestion(
                kind,
                Lever.BASKET,
                new Mechanic.ComboCategory(product, category, points),
                Scope.of(ItemKind.PRODUCT, List.of(product)),
                Buyers.of(ItemKind.CATEGORY, List.of(category)),
                reason);
    }

    /// Products to push: beside a category they sit with, or by points of their own where they sit with
    /// none.
    List<Suggestion> slowMovers() {
        List<Suggestion> pushed = new ArrayList<>();
        for (int place = 0; place < slow.size(); place++) pushed.add(pushed(slow.get(place), best.get(place)));
        return pushed;
    }

    /// Those who buy of its category, as few know the product itself.
    private Audience likely(int product, String key) {
        int category = beside.categories().ofProduct()[product];
        return category == 0
                ? Buyers.of(ItemKind.PRODUCT, List.of(key))
                : Buyers.of(ItemKind.CATEGORY, List.of(beside.categories().key(category)));
    }

    private Suggestion pushed(SlowMover mover, Optional<Beside.Partner> partner) {
        String name = names.label(mover.product());
        Text with = partner.map(one -> Text.of(
                        "suggestion.slow.beside",
                        beside.categories().label(one.category()),
                        one.tie().lift()))
                .orElseGet(() -> Text.of("suggestion.slow.alone"));
        Text reason = mover.fallen()
                ? Text.of(
                        "suggestion.slow.fallen",
                        name,
                        mover.weeklyBefore(),
                        mover.weekly(),
                        mover.expected(),
                        Doubt.luck(mover.rate()),
                        with)
                : Text.of("suggestion.slow.few", name, mover.buyers(), mover.usualBuyers(), with);
        if (partner.isPresent()) return combo(SuggestionKind.SLOW_MOVER, partner.get(), reason);
        String key = names.key(mover.product());
        return new Suggestion(
                SuggestionKind.SLOW_MOVER,
                Lever.BASKET,
                new Mechanic.Points(Suggestion.FIRST_REWARD, OptionalInt.empty()),
                Scope.of(ItemKind.PRODUCT, List.of(key)),
                likely(mover.product(), key),
                reason);
    }
}
