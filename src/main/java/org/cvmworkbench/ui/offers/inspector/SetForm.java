package org.cvmworkbench.ui.offers.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.model.scenario.Mechanic;

/// A themed set of items: a reward for each bought and another for buying any.
final class SetForm implements MechanicForm {
    private final ItemsField items;
    private final NumberField each;
    private final NumberField any;
    private final HBox whole;

    SetForm(MechanicActs acts) {
        Class<Mechanic.MultiOffer> type = Mechanic.MultiOffer.class;
        items = new ItemsField(
                "offer-items",
                acts,
                now -> acts.change(
                        type,
                        (set, value) -> new Mechanic.MultiOffer(value, set.rewardPerItem(), set.rewardForAny()),
                        now,
                        ""));
        each = acts.field(
                type, "per-item", (set, value) -> new Mechanic.MultiOffer(set.items(), value, set.rewardForAny()));
        any = acts.field(
                type, "for-any", (set, value) -> new Mechanic.MultiOffer(set.items(), set.rewardPerItem(), value));
        whole = new HBox(16, items, each, any);
        HBox.setHgrow(items, Priority.ALWAYS);
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (!(mechanic instanceof Mechanic.MultiOffer set)) return Optional.empty();
        items.show(set.items());
        each.show(set.rewardPerItem());
        any.show(set.rewardForAny());
        return Optional.of(whole);
    }
}
