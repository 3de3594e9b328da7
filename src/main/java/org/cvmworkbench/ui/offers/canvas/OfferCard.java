package org.cvmworkbench.ui.offers.canvas;

import java.awt.Color;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.charts.SeriesPalette;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.offers.OfferWords;

/// One offer as it stands on the weeks.
final class OfferCard extends VBox {
    static final double HEIGHT = 104;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final String NOT_YET = "…";

    private final Look look;
    private final String currency;
    private final Label name;
    private final Label amount;
    private final Label days;
    private final Label who;
    private final Label net;
    private final Label figure;
    private final Tooltip tooltip = new Tooltip();

    /// @param currency behind the net effect, where it is known
    OfferCard(int index, String currency, Look look) {
        this.look = look;
        this.currency = currency;
        Controls controls = new Controls(look);
        name = controls.label("", "title");
        amount = controls.label("", "caption");
        days = controls.label("", "caption");
        who = controls.label("", "caption");
        net = controls.label("", "muted");
        figure = controls.label("", "strong");
        amount.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(4, name, controls.space(), amount);
        getChildren().addAll(head, days, who, new HBox(4, net, figure));
        setId("offer-card-" + index);
        getStyleClass().add("offer-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, tooltip);
        edge(SeriesPalette.of(look.theme()).mark(index + 4));
    }

    /// The colour of the offer in all pictures, on the left edge.
    private void edge(Color colour) {
        setStyle("-offer-colour: #%06x;".formatted(colour.getRGB() & 0xffffff));
    }

    void show(Offer offer, CardFacts facts) {
        name.setText(offer.name());
        amount.setText(look.say(OfferWords.amount(offer.mechanic())));
        days.setText(look.text(
                "offers.card.days",
                OfferWords.day(offer.start()),
                OfferWords.day(offer.end()),
                OfferWords.channel(offer.channel())));
        who.setText(look.text("offers.card.who", audience(offer, facts.answer()), control(offer)));
        showNet(offer, facts);
        String all = String.join(
                "\n", name.getText(), days.getText(), who.getText(), net.getText() + " " + figure.getText());
        tooltip.setText(facts.refusal().map(why -> all + "\n" + look.say(why)).orElse(all));
        setAccessibleText(tooltip.getText());
    }

    void mark(boolean chosen, boolean target, boolean lifted) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(TARGET, target);
        pseudoClassStateChanged(LIFTED, lifted);
    }

    /// The number where it is known, otherwise who they are.
    private static Text audience(Offer offer, Optional<OfferAnswer> answer) {
        return answer.map(told ->
                        Text.of("offers.audience.size", told.outcome().counts().targeted()))
                .orElse(OfferWords.of(offer.audience()));
    }

    private static Text control(Offer offer) {
        double share = offer.control().effectiveShare();
        return share == 0 ? Text.of("offers.card.no-control") : Text.of("offers.card.control", share * 100);
    }

    private void showNet(Offer offer, CardFacts facts) {
        figure.getStyleClass().removeAll("gain", "loss");
        net.getStyleClass().remove("asks");
        if (facts.refusal().isPresent()) {
            boolean asks = offer.assumptions().uplift() == null;
            net.setText(look.text(asks ? "offers.card.asks" : "offers.card.refused"));
            net.getStyleClass().add("asks");
            figure.setText("");
            return;
        }
        net.setText(look.text("offers.card.net"));
        figure.setText(facts.answer().map(this::money).orElse(NOT_YET));
        facts.answer()
                .map(told -> told.outcome().net().mean())
                .filter(mean -> mean != 0)
                .ifPresent(mean -> figure.getStyleClass().add(mean > 0 ? "gain" : "loss"));
    }

    private String money(OfferAnswer told) {
        return look.numbers().signed(told.outcome().net().mean(), 0) + (currency.isEmpty() ? "" : " " + currency);
    }
}
