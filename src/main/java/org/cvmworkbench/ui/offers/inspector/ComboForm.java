package org.cvmworkbench.ui.offers.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.Controls;

/// A product with a category that goes with it, or items with whatever else fills the receipt.
final class ComboForm implements MechanicForm {
    private final MechanicActs acts;
    private final Choices<String> product;
    private final Choices<String> category;
    private final NumberField each;
    private final ItemsField items;
    private final NumberField threshold;
    private final NumberField points;
    private final HBox pair;
    private final HBox receipt;

    ComboForm(MechanicActs acts) {
        this.acts = acts;
        Class<Mechanic.ComboCategory> combo = Mechanic.ComboCategory.class;
        product = acts.item(
                combo,
                "product",
                ItemKind.PRODUCT,
                (now, item) -> new Mechanic.ComboCategory(item, now.category(), now.pointsEach()));
        category = acts.item(
                combo,
                "category",
                ItemKind.CATEGORY,
                (now, item) -> new Mechanic.ComboCategory(now.product(), item, now.pointsEach()));
        each = acts.field(
                combo, "points-each", (now, value) -> new Mechanic.ComboCategory(now.product(), now.category(), value));
        Class<Mechanic.ComboReceipt> sum = Mechanic.ComboReceipt.class;
        items = new ItemsField(
                "offer-combo-items",
                acts,
                now -> acts.change(
                        sum, (set, value) -> new Mechanic.ComboReceipt(value, set.threshold(), set.points()), now, ""));
        threshold = acts.field(
                sum, "threshold", (now, value) -> new Mechanic.ComboReceipt(now.items(), value, now.points()));
        points = acts.field(
                sum, "points", (now, value) -> new Mechanic.ComboReceipt(now.items(), now.threshold(), value));
        pair = new HBox(16, titled("product", product), titled("category", category), each);
        receipt = new HBox(16, items, threshold, points);
        HBox.setHgrow(items, Priority.ALWAYS);
    }

    private VBox titled(String key, Node control) {
        VBox titled = new VBox(4, new Controls(acts.look()).label(acts.text(key), "caption"), control);
        HBox.setHgrow(titled, Priority.ALWAYS);
        return titled;
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (mechanic instanceof Mechanic.ComboCategory combo) {
            product.show(acts.top(List.of(ItemKind.PRODUCT)), combo.product());
            category.show(acts.top(List.of(ItemKind.CATEGORY)), combo.category());
            each.show(combo.pointsEach());
            return Optional.of(pair);
        }
        if (!(mechanic instanceof Mechanic.ComboReceipt sum)) return Optional.empty();
        items.show(sum.items());
        threshold.show(sum.threshold());
        points.show(sum.points());
        return Optional.of(receipt);
    }
}
