package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class AssortmentTest {
    private static final List<ItemKind> ALL = List.of(ItemKind.values());

    private final Assortment sold = AssortmentScan.of(base(), List.of("name_ru", "name"));

    private static Snapshot base() {
        return new SampleBase()
                .line("ann", "1", "2026-01-01", "W1", 2_000, 3_000)
                .line("ann", "1", "2026-01-01", "C1", 1_000, 500)
                .line("bob", "2", "2026-01-02", "W2", 1_000, 1_000)
                .line("bob", "3", "2026-01-05", "X", 1_000, 9_000)
                .row(Kind.PRODUCTS, "product_id", "W1", "name", "Red wine", "category", "Wine", "supplier", "Estate")
                .row(Kind.PRODUCTS, "product_id", "W2", "name", "White wine", "category", "Wine", "supplier", "Hill")
                .row(Kind.PRODUCTS, "product_id", "C1", "name", "Brie", "category", "Cheese", "brand", "Winey")
                .snapshot();
    }

    @Test
    void whatBroughtMostComesFirst() {
        assertThat(sold.of(ItemKind.CATEGORY)).extracting(Sold::key).containsExactly("Wine", "Cheese");
        assertThat(sold.of(ItemKind.PRODUCT)).extracting(Sold::key).containsExactly("X", "W1", "W2", "C1");
        assertThat(sold.of(ItemKind.CATEGORY).getFirst().amount()).isEqualTo(4_000);
        assertThat(sold.receipt()).isEqualTo(45.0);
        assertThat(sold.price()).isEqualTo(27.0);
    }

    @Test
    void isFoundByNameAcrossKinds() {
        assertThat(sold.matching("WINE", ALL, 9))
                .extracting(Sold::name)
                .containsExactly("Wine", "Red wine", "White wine", "Winey");
        assertThat(sold.matching("wine", ALL, 1)).hasSize(1);
        assertThat(sold.matching("w2", List.of(ItemKind.PRODUCT), 9).getFirst().scope())
                .isEqualTo(new Scope(List.of(), List.of("W2"), List.of(), List.of()));
        assertThat(sold.names(new Scope(List.of("Wine"), List.of("C1", "nowhere"), List.of(), List.of())))
                .isEqualTo("Wine, Brie, nowhere");
    }

    @Test
    void mechanicsBeginWithWhatSellsAndWithPlainAmounts() {
        List<PaletteItem> basket = new FirstValues(sold).of(Lever.BASKET);
        assertThat(basket)
                .contains(
                        new PaletteItem.ByMechanic(new Mechanic.MultiOffer(List.of("Wine", "Cheese"), 1.4, 2.7)),
                        new PaletteItem.ByMechanic(new Mechanic.ComboCategory("X", "Wine", 2.7)),
                        new PaletteItem.ByMechanic(new Mechanic.ComboReceipt(List.of("Wine"), 54, 2.3)));
        long all = List.of(Lever.values()).stream()
                .mapToLong(lever -> new FirstValues(sold).of(lever).size())
                .sum();
        assertThat(all).isEqualTo(11);
    }
}
