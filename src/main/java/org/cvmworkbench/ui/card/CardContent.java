package org.cvmworkbench.ui.card;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.customers.CardNext;
import org.cvmworkbench.analysis.customers.CustomerCard;
import org.cvmworkbench.analysis.rules.RuleReason;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerWords;
import org.kordamp.ikonli.feather.Feather;

/// The card of one customer in one look.
final class CardContent extends BorderPane {
    private final CustomerCard card;
    private final Look look;
    private final Controls controls;
    private final CustomerWords words;
    private final CardNextPane next;
    private final CardOffer offer;

    /// @param reason why the customer is in the selection or not; none where everybody is
    /// @param life what the customer is worth; none where it cannot be told
    /// @param actions what can be done for the customer, but not in front of a room
    /// @param close puts the card away
    CardContent(
            CustomerCard card,
            Optional<RuleReason> reason,
            Optional<CardLifetime> life,
            CardActions actions,
            Look look,
            Runnable close) {
        this.card = card;
        this.look = look;
        this.controls = new Controls(look);
        this.words = new CustomerWords(look, card.currency());
        this.next = new CardNextPane(words);
        this.offer = new CardOffer(look);
        VBox content = new VBox(16, why(), new CardFigures(card, words), offer, next);
        life.ifPresent(content.getChildren()::add);
        content.getChildren().add(new ReceiptTimeline(card, words));
        if (!card.receipts().isEmpty()) content.getChildren().add(new CardReceipts(card, words));
        reason.ifPresent(why -> content.getChildren().add(1, new CardRule(why, words)));
        content.getChildren().add(new CardDetails(card, words));
        if (!look.presenting()) content.getChildren().add(actions);
        content.getStyleClass().add("card-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setId("card-scroll");
        scroll.setAccessibleText(look.text("card.name", look.customer(card.key())));
        setTop(head(close));
        setCenter(scroll);
    }

    /// Tells when the customer is expected next, which may take a while to find.
    void tell(List<CardNext> expected) {
        next.show(expected);
    }

    /// Tells what to offer next, which may take a while to find for all.
    void advise(NextOffers offers) {
        offer.show(offers, card.customer());
    }

    /// The way out comes first, so that Enter and Esc both lead back.
    @Override
    public void requestFocus() {
        lookup("#card-close").requestFocus();
    }

    private Node head(Runnable close) {
        Label key = controls.label(look.customer(card.key()), "figure");
        Region dot = new Region();
        dot.getStyleClass().addAll("group-dot", card.standing().group().word());
        Label group = controls.label(words.group(card.standing().group()));
        HBox head = new HBox(
                8,
                key,
                dot,
                group,
                controls.space(),
                controls.iconButton("card-close", "card.close", Feather.X, close));
        head.getStyleClass().add("card-head");
        return head;
    }

    private Label why() {
        Label why = controls.label(new CardReason(look).of(card.standing()));
        why.setWrapText(true);
        return why;
    }
}
