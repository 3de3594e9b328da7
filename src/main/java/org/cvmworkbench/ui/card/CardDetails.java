package org.cvmworkbench.ui.card;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.customers.CardCampaign;
import org.cvmworkbench.analysis.customers.CustomerCard;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerWords;

/// What files say of a customer: consents, attributes, campaigns.
final class CardDetails extends VBox {
    private final CustomerWords words;
    private final Look look;
    private final Controls controls;

    CardDetails(CustomerCard card, CustomerWords words) {
        super(8);
        this.words = words;
        this.look = words.look();
        this.controls = new Controls(look);
        section("card.consents", attributes(card, CustomerFact.CONSENT));
        section("card.attributes", attributes(card, CustomerFact.ATTRIBUTE));
        section("card.campaigns", campaigns(card));
    }

    private void section(String key, GridPane rows) {
        if (rows.getChildren().isEmpty()) return;
        rows.setHgap(16);
        rows.setVgap(4);
        getChildren().addAll(controls.label(look.text(key), "title"), rows);
    }

    private GridPane attributes(CustomerCard card, CustomerFact fact) {
        GridPane rows = new GridPane();
        for (Map.Entry<String, String> attribute : card.attributes().entrySet()) {
            CustomerColumn column = CustomerColumn.attribute(attribute.getKey());
            if (column.fact() != fact) continue;
            String value = fact == CustomerFact.CONSENT
                    ? words.consent(Consent.of(attribute.getValue()))
                    : words.word(column, attribute.getValue());
            rows.addRow(
                    rows.getRowCount(),
                    controls.label(words.attribute(attribute.getKey()), "muted"),
                    controls.label(value));
        }
        return rows;
    }

    private GridPane campaigns(CustomerCard card) {
        GridPane rows = new GridPane();
        for (CardCampaign campaign : card.campaigns()) {
            Label name = controls.label(campaign.name().isEmpty() ? campaign.campaign() : campaign.name());
            rows.addRow(
                    rows.getRowCount(),
                    controls.label(words.day(campaign.sent()), "muted"),
                    name,
                    controls.label(
                            look.texts().find("card.arm." + campaign.arm()).orElse(campaign.arm()), "muted"),
                    controls.label(campaign.redeemed() ? look.text("card.redeemed") : "", "muted"));
        }
        return rows;
    }
}
