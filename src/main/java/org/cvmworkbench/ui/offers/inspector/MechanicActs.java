package org.cvmworkbench.ui.offers.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.NumberSlider;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.offers.Assortment;
import org.cvmworkbench.workspace.offers.Sold;

/// Changes one parameter of the mechanic of the chosen offer, and makes the controls that do so.
///
/// @param show shows the offer again as it is, where a change was refused
record MechanicActs(OffersViewModel room, Look look, Runnable show) {
    private static final int OFFERED = 12;

    /// A mechanic with another value of one parameter.
    @FunctionalInterface
    interface With<M extends Mechanic, V> {
        /// Throws [org.cvmworkbench.model.scenario.RefusedValue] where there is no such mechanic.
        Mechanic of(M mechanic, V value);
    }

    String text(String key) {
        return look.text("offers.inspector." + key);
    }

    /// @param gesture equal for the steps of one gesture; empty for an act of its own
    <M extends Mechanic, V> void change(Class<M> type, With<M, V> with, V value, String gesture) {
        int index = room.chosen().get();
        room.chosenOffer()
                .map(Offer::mechanic)
                .filter(type::isInstance)
                .map(type::cast)
                .ifPresent(mechanic -> room.perform(() ->
                        room.offers().mechanic(index, with.of(mechanic, value)).during(gesture)));
        show.run();
    }

    /// A slider of whole steps.
    <M extends Mechanic> NumberSlider slider(
            Class<M> type, String key, double least, double most, With<M, Double> with) {
        return new NumberSlider(
                "offer-" + key, text(key), least, most, look, (value, gesture) -> change(type, with, value, gesture));
    }

    /// A number that is written.
    <M extends Mechanic> NumberField field(Class<M> type, String key, With<M, Double> with) {
        return new NumberField("offer-" + key, text(key), look, this::refuse, value -> change(type, with, value, ""));
    }

    /// One item of the assortment, found by its name.
    <M extends Mechanic> Choices<String> item(Class<M> type, String key, ItemKind kind, With<M, String> with) {
        return picker("offer-" + key, text(key), List.of(kind), item -> change(type, with, item, ""));
    }

    /// Finds items by their names; an empty text is none.
    Choices<String> picker(String id, String name, List<ItemKind> kinds, Consumer<String> chosen) {
        Choices<String> picker = new Choices<>(id, name, item -> assortment().name(item), item -> {
            if (!item.isEmpty()) chosen.accept(item);
        });
        return picker.writable(text -> found(text, kinds).orElseGet(picker::getValue));
    }

    private Optional<String> found(String text, List<ItemKind> kinds) {
        Optional<String> first =
                assortment().matching(text, kinds, 1).stream().map(Sold::key).findFirst();
        if (first.isEmpty()) refuse(Text.of("offers.inspector.unknown-item", text));
        return first;
    }

    /// What is offered before anything is written.
    List<String> top(List<ItemKind> kinds) {
        return assortment().matching("", kinds, OFFERED).stream().map(Sold::key).toList();
    }

    Assortment assortment() {
        return room.assortment().get();
    }

    /// Says why nothing was changed.
    void refuse(Text why) {
        room.workspace().notices().tell(Notice.warning(why));
        show.run();
    }
}
