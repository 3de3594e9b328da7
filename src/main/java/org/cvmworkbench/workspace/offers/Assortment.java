package org.cvmworkbench.workspace.offers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.scenario.Scope;

/// What a base sells, by kind, what brought most money first.
///
/// @param price what a unit costs on average, in units of the currency; 0 where nothing was sold
/// @param receipt what a receipt comes to on average, in units of the currency
public record Assortment(Map<ItemKind, List<Sold>> sold, double price, double receipt) {
    /// No base, or one without products.
    public static final Assortment NONE = new Assortment(Map.of(), 0, 0);

    public Assortment {
        sold = Map.copyOf(sold);
    }

    public List<Sold> of(ItemKind kind) {
        return sold.getOrDefault(kind, List.of());
    }

    public boolean isEmpty() {
        return of(ItemKind.PRODUCT).isEmpty() && of(ItemKind.CATEGORY).isEmpty();
    }

    /// Those whose name or key has a text in it, what brought most money first. O(products).
    ///
    /// @param kinds in this order where they brought the same
    public List<Sold> matching(String text, List<ItemKind> kinds, int most) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return kinds.stream()
                .flatMap(kind -> of(kind).stream())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(sought)
                        || each.key().toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparingLong(Sold::amount).reversed())
                .limit(most)
                .toList();
    }

    /// What people call a product or category of a mechanic; its key where it is none.
    public String name(String item) {
        return Stream.of(ItemKind.PRODUCT, ItemKind.CATEGORY)
                .flatMap(kind -> of(kind).stream())
                .filter(each -> each.key().equals(item))
                .findFirst()
                .map(Sold::name)
                .orElse(item);
    }

    /// A scope in the names people use; nothing where it is the whole receipt.
    public String names(Scope scope) {
        Function<String, String> same = Function.identity();
        return Stream.of(
                        scope.categories().stream().map(same),
                        scope.products().stream().map(this::name),
                        scope.brands().stream().map(same),
                        scope.suppliers().stream().map(same))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }
}
