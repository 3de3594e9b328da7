package org.cvmworkbench.ui.card;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.suggestion.NextOffers;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// What to offer to the customer next, or to leave alone, and why.
final class CardOffer extends VBox {
    private static final double TIP = 320;

    private final Look look;
    private final Controls controls;
    private final Label reason;
    private final HBox line;

    CardOffer(Look look) {
        super(4);
        this.look = look;
        this.controls = new Controls(look);
        this.reason = controls.label(look.text("card.offer.reading"), "muted");
        this.line = new HBox(8, reason);
        reason.setWrapText(true);
        setId("card-offer");
        getChildren().setAll(controls.label(look.text("card.offer"), "title"), line);
    }

    void show(NextOffers next, int customer) {
        boolean alone = next.step()[customer].isLeaveAlone();
        reason.setText(look.say(next.reason(customer)));
        reason.getStyleClass().remove("muted");
        Tooltip how = new Tooltip(look.text("card.offer.how"));
        how.setWrapText(true);
        how.setMaxWidth(TIP);
        reason.setTooltip(how);
        line.getChildren().setAll(controls.icon(alone ? Feather.COFFEE : Feather.TAG), reason);
        reason.setMinWidth(0);
    }
}
