package org.cvmworkbench.workspace.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.ServiceKind;

/// What a mechanic is at first, until somebody says: shares as usual in the trade, money in proportion to what the base
/// sells, items those that bring most.
public record FirstValues(Assortment assortment) {
    /// How deep a discount or how rich in points an offer is until somebody says.
    private static final double USUAL_SHARE = 0.10;

    private static final int ITEMS = 3;
    private static final double UNKNOWN_PRICE = 10;

    /// Mechanics under the lever each fits best, in the order of [Lever]; those that name items of the assortment are
    /// left for [PaletteItem.WithoutAssortment] where there is none.
    public List<PaletteItem> of(Lever lever) {
        List<PaletteItem> items = new ArrayList<>();
        for (Mechanic mechanic : plain())
            if (MechanicFit.of(mechanic).lever() == lever) items.add(new PaletteItem.ByMechanic(mechanic));
        if (lever == Lever.BASKET) items.addAll(ofItems());
        return List.copyOf(items);
    }

    private List<Mechanic> plain() {
        return List.of(
                new Mechanic.Information(),
                new Mechanic.PersonalPrice(Nice.of(0.9 * price()), 0.05),
                new Mechanic.Service(ServiceKind.DELIVERY, Nice.of(0.1 * receipt())),
                new Mechanic.Reminder(3),
                new Mechanic.WinBack(Nice.of(0.2 * receipt()), 1),
                new Mechanic.Discount(USUAL_SHARE),
                new Mechanic.Ladder(List.of(new LadderStep(3, 0.03), new LadderStep(6, 0.05), new LadderStep(12, 0.1))),
                new Mechanic.Points(USUAL_SHARE, OptionalInt.empty()));
    }

    private List<PaletteItem> ofItems() {
        List<String> items = top(assortment.of(ItemKind.CATEGORY).isEmpty() ? ItemKind.PRODUCT : ItemKind.CATEGORY);
        PaletteItem multi = items.isEmpty()
                ? new PaletteItem.WithoutAssortment("multiOffer")
                : new PaletteItem.ByMechanic(
                        new Mechanic.MultiOffer(items, Nice.of(0.05 * price()), Nice.of(0.1 * price())));
        PaletteItem receipt = items.isEmpty()
                ? new PaletteItem.WithoutAssortment("comboReceipt")
                : new PaletteItem.ByMechanic(new Mechanic.ComboReceipt(
                        items.subList(0, 1), Nice.of(1.2 * receipt()), Nice.of(0.05 * receipt())));
        PaletteItem combo = pair().<PaletteItem>map(PaletteItem.ByMechanic::new)
                .orElseGet(() -> new PaletteItem.WithoutAssortment("comboCategory"));
        return List.of(multi, combo, receipt);
    }

    /// The product and the category that bring most.
    private Optional<Mechanic> pair() {
        List<String> products = top(ItemKind.PRODUCT);
        List<String> categories = top(ItemKind.CATEGORY);
        if (products.isEmpty() || categories.isEmpty()) return Optional.empty();
        return Optional.of(
                new Mechanic.ComboCategory(products.getFirst(), categories.getFirst(), Nice.of(0.1 * price())));
    }

    /// A mechanic with rewards as a person would write them; one that gives nothing stays so.
    static Mechanic rounded(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.MultiOffer(List<String> items, double each, double any) ->
                new Mechanic.MultiOffer(items, rounded(each), rounded(any));
            case Mechanic.ComboCategory(String product, String category, double each) ->
                new Mechanic.ComboCategory(product, category, rounded(each));
            case Mechanic.WinBack(double most, double shape) -> new Mechanic.WinBack(rounded(most), shape);
            default -> mechanic;
        };
    }

    private static double rounded(double money) {
        return money > 0 ? Nice.of(money) : money;
    }

    private List<String> top(ItemKind kind) {
        return assortment.of(kind).stream().limit(ITEMS).map(Sold::key).toList();
    }

    private double price() {
        return assortment.price() > 0 ? assortment.price() : UNKNOWN_PRICE;
    }

    private double receipt() {
        return assortment.receipt() > 0 ? assortment.receipt() : UNKNOWN_PRICE;
    }
}
