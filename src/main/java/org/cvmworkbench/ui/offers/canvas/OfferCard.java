package org.cvmworkbench.ui.offers.canvas;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One offer as it stands on the weeks.
final class OfferCard extends VBox {
    static final double HEIGHT = 104;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
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
    private final FontIcon meets;
    private final MeetingStrips strips = new MeetingStrips();
    private final int priority;

    /// @param currency behind the net effect, where it is known
    OfferCard(int index, String currency, Look look) {
        this.look = look;
        this.currency = currency;
        this.priority = index + 1;
        Controls controls = new Controls(look);
        name = controls.label("", "title");
        amount = controls.label("", "caption");
        days = controls.label("", "caption");
        who = controls.label("", "caption");
        net = controls.label("", "muted");
        figure = controls.label("", "strong");
        amount.setMinWidth(0);
        name.setMinWidth(0);
        meets = controls.icon(Feather.ALERT_TRIANGLE);
        meets.getStyleClass().add("meets");
        Label place = controls.label(Integer.toString(priority), "priority");
        place.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(4, place, name, controls.space(), meets);
        getChildren().addAll(head, amount, days, who, new HBox(4, net, figure), strips);
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

    /// @param scope what it promotes, in words
    void show(Offer offer, CardFacts facts, CardMeetings meetings, String scope) {
        name.setText(offer.name());
        amount.setText(look.text("offers.card.what", OfferWords.amount(offer.mechanic()), scope));
        days.setText(look.text(
                "offers.card.days",
                OfferWords.day(offer.start()),
                OfferWords.day(offer.end()),
                OfferWords.channel(offer.channel())));
        who.setText(look.text("offers.card.who", audience(offer, facts.answer()), control(offer)));
        pseudoClassStateChanged(OFF, offer.disabled());
        meets.setVisible(!meetings.isEmpty());
        meets.setManaged(!meetings.isEmpty());
        strips.show(meetings.overlaps(), offer.start());
        showNet(offer, facts);
        tell(facts, meetings);
    }

    /// The whole of it for the tooltip and for screen readers.
    private void tell(CardFacts facts, CardMeetings meetings) {
        List<String> all = new ArrayList<>(List.of(
                look.text("offers.card.title", priority, name.getText(), amount.getText()),
                days.getText(),
                who.getText(),
                net.getText() + " " + figure.getText()));
        facts.refusal().map(look::say).ifPresent(all::add);
        meetings.words().forEach(meeting -> all.add(look.say(meeting)));
        tooltip.setText(String.join("\n", all));
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
        if (offer.disabled()) {
            net.setText(look.text("offers.card.off"));
            figure.setText("");
            return;
        }
        if (facts.refusal().isPresent()) {
            net.setText(look.text(facts.asks() ? "offers.card.asks" : "offers.card.refused"));
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
