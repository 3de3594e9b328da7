package org.cvmworkbench.ui.offers.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.NumberSlider;

/// A personal price and the margin it never goes below.
final class PriceForm implements MechanicForm {
    private static final int MOST = 60;

    private final NumberField price;
    private final NumberSlider floor;
    private final HBox whole;

    PriceForm(MechanicActs acts) {
        price = acts.field(
                Mechanic.PersonalPrice.class,
                "price",
                (now, value) -> new Mechanic.PersonalPrice(value, now.marginFloor()));
        floor = acts.slider(
                Mechanic.PersonalPrice.class,
                "floor",
                0,
                MOST,
                (now, value) -> new Mechanic.PersonalPrice(now.price(), value / 100));
        whole = new HBox(16, price, floor);
        HBox.setHgrow(floor, Priority.ALWAYS);
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (!(mechanic instanceof Mechanic.PersonalPrice now)) return Optional.empty();
        price.show(now.price());
        floor.show(now.marginFloor() * 100);
        return Optional.of(whole);
    }
}
