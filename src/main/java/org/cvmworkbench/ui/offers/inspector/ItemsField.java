package org.cvmworkbench.ui.offers.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.ui.kit.Controls;
import org.kordamp.ikonli.feather.Feather;

/// The items of a set: products and categories, taken out one by one and added by their names.
final class ItemsField extends VBox {
    private static final List<ItemKind> KINDS = List.of(ItemKind.CATEGORY, ItemKind.PRODUCT);
    private static final double ADDING = 132;
    private static final double LONGEST = 140;
    private static final double WRAP = 320;

    private final MechanicActs acts;
    private final Controls controls;
    private final Consumer<List<String>> changed;
    private final FlowPane chips = new FlowPane(4, 4);
    private final Choices<String> adding;
    private List<String> items = List.of();
    private List<String> names = List.of();

    ItemsField(String id, MechanicActs acts, Consumer<List<String>> changed) {
        super(4);
        this.acts = acts;
        this.controls = new Controls(acts.look());
        this.changed = changed;
        this.adding = acts.picker(id, acts.text("add-item"), KINDS, this::add);
        adding.setPromptText(acts.text("add-item"));
        adding.setPrefWidth(ADDING);
        chips.setPrefWrapLength(WRAP);
        getChildren().setAll(controls.label(acts.text("items"), "caption"), chips);
        getStyleClass().add("items-field");
    }

    void show(List<String> now) {
        adding.show(acts.top(KINDS), "");
        List<String> called = now.stream().map(acts.assortment()::name).toList();
        boolean same = now.equals(items) && called.equals(names);
        items = now;
        names = called;
        if (same) return;
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) shown.add(chip(i));
        shown.add(adding);
        chips.getChildren().setAll(shown);
    }

    private HBox chip(int index) {
        String name = names.get(index);
        Label label = controls.label(name);
        label.setMaxWidth(LONGEST);
        Button out = controls.iconButton(
                adding.getId() + "-out-" + index, "offers.inspector.remove-item", Feather.X, () -> remove(index));
        controls.named(out, acts.look().text("offers.inspector.remove-item", name));
        HBox chip = new HBox(label, out);
        chip.getStyleClass().add("item-chip");
        return chip;
    }

    private void add(String item) {
        if (items.contains(item)) {
            acts.show().run();
            return;
        }
        List<String> more = new ArrayList<>(items);
        more.add(item);
        changed.accept(more);
    }

    private void remove(int index) {
        List<String> fewer = new ArrayList<>(items);
        fewer.remove(index);
        changed.accept(fewer);
    }
}
