package org.cvmworkbench.ui.card;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.customers.CardNext;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerWords;

/// When the customer is expected next, in all and in the categories bought most, and when to write.
final class CardNextPane extends VBox {
    private final CustomerWords words;
    private final Look look;
    private final Controls controls;

    CardNextPane(CustomerWords words) {
        super(8);
        this.words = words;
        this.look = words.look();
        this.controls = new Controls(look);
        setId("card-next");
        setVisible(false);
        setManaged(false);
    }

    /// Nothing is said of who never bought, or where nobody has bought on two days.
    void show(List<CardNext> rows) {
        boolean told = !rows.isEmpty() && rows.getFirst().next().law().gaps() > 0;
        setVisible(told);
        setManaged(told);
        if (!told) return;
        GridPane grid = new GridPane(16, 4);
        for (CardNext row : rows) {
            if (row.next().law().gaps() == 0) continue;
            String name = row.category().isEmpty() ? look.text("card.next.all") : row.category();
            Label said = controls.label(said(row));
            said.setWrapText(true);
            Label of = controls.label(name, "muted");
            of.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), of, said);
        }
        getChildren().setAll(controls.label(look.text("card.next"), "title"), grid);
    }

    private String said(CardNext row) {
        String rhythm = look.numbers().whole(Math.max(1, Math.rint(row.rhythm())));
        if (row.isOverdue()) {
            return look.text(
                    "card.next.overdue", row.silence(), rhythm, look.numbers().percent(row.gap(), 0));
        }
        String expected =
                look.text("card.next.expected", words.day(row.expected()), words.day(row.low()), words.day(row.high()));
        String send = row.isSent()
                ? look.text("card.next.send", words.day(row.sendFrom()), words.day(row.sendTo()))
                : look.text("card.next.soon");
        String whose = look.text(row.isOwn() ? "card.next.own" : "card.next.others", rhythm);
        return String.join(" ", expected, send, whose);
    }
}
