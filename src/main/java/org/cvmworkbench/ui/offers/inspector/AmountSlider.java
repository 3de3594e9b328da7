package org.cvmworkbench.ui.offers.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.NumberSlider;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.OfferWords;

/// How deep a discount is, or how rich in points; for a mechanic without such a number, its name.
final class AmountSlider extends StackPane {
    private static final int MOST = 60;

    private final OffersViewModel room;
    private final Look look;
    private final NumberSlider depth;
    private final NumberSlider rate;
    private final Label other;

    AmountSlider(OffersViewModel room, Look look) {
        this.room = room;
        this.look = look;
        depth = slider("depth");
        rate = slider("rate");
        other = new Controls(look).label("", "muted");
        other.setWrapText(true);
    }

    private NumberSlider slider(String key) {
        return new NumberSlider("offer-" + key, look.text("offers.inspector." + key), 0, MOST, look, this::moved);
    }

    private void moved(double value, String gesture) {
        int index = room.chosen().get();
        room.chosenOffer()
                .ifPresent(offer -> room.perform(() -> room.offers()
                        .mechanic(index, with(offer.mechanic(), value / 100))
                        .during(gesture)));
    }

    private static Mechanic with(Mechanic mechanic, double share) {
        return switch (mechanic) {
            case Mechanic.Discount _ -> new Mechanic.Discount(share);
            case Mechanic.Points points -> new Mechanic.Points(share, points.expiryDays());
            case Mechanic.Information _,
                    Mechanic.PersonalPrice _,
                    Mechanic.MultiOffer _,
                    Mechanic.ComboCategory _,
                    Mechanic.ComboReceipt _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ -> mechanic;
        };
    }

    void show(Offer offer) {
        switch (offer.mechanic()) {
            case Mechanic.Discount(double share) -> {
                depth.show(share * 100);
                getChildren().setAll(depth);
            }
            case Mechanic.Points points -> {
                rate.show(points.rate() * 100);
                getChildren().setAll(rate);
            }
            case Mechanic.Information _ -> named(offer, "offers.inspector.no-amount");
            case Mechanic.PersonalPrice _,
                    Mechanic.MultiOffer _,
                    Mechanic.ComboCategory _,
                    Mechanic.ComboReceipt _,
                    Mechanic.Service _,
                    Mechanic.Reminder _,
                    Mechanic.Ladder _,
                    Mechanic.WinBack _ -> named(offer, "offers.inspector.later");
        }
    }

    private void named(Offer offer, String key) {
        other.setText(look.text(key, OfferWords.of(offer.mechanic())));
        getChildren().setAll(other);
    }
}
