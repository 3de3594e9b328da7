package org.cvmworkbench.ui.offers.inspector;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.ui.kit.NumberSlider;

/// A share of the price: how deep a discount is, how rich in points an offer is and how long these live.
final class ShareForm implements MechanicForm {
    private static final int MOST = 60;
    private static final int LONGEST = 90;

    private final NumberSlider depth;
    private final NumberSlider rate;
    private final NumberSlider life;
    private final HBox points;

    ShareForm(MechanicActs acts) {
        depth = acts.slider(
                Mechanic.Discount.class, "depth", 0, MOST, (discount, value) -> new Mechanic.Discount(value / 100));
        rate = acts.slider(
                Mechanic.Points.class,
                "rate",
                0,
                MOST,
                (now, value) -> new Mechanic.Points(value / 100, now.expiryDays()));
        life = acts.slider(
                Mechanic.Points.class,
                "expiry",
                0,
                LONGEST,
                (now, value) -> new Mechanic.Points(now.rate(), days(value)));
        points = new HBox(16, rate, life);
        HBox.setHgrow(rate, Priority.ALWAYS);
        HBox.setHgrow(life, Priority.ALWAYS);
    }

    @Override
    public Optional<Node> show(Mechanic mechanic) {
        if (mechanic instanceof Mechanic.Discount(double share)) {
            depth.show(share * 100);
            return Optional.of(depth);
        }
        if (!(mechanic instanceof Mechanic.Points now)) return Optional.empty();
        rate.show(now.rate() * 100);
        life.show(now.expiryDays().orElse(0));
        return Optional.of(points);
    }

    /// 0 days is a life without end.
    private static OptionalInt days(double value) {
        int days = (int) Math.round(value);
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
