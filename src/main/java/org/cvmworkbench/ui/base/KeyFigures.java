package org.cvmworkbench.ui.base;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Six figures of the base in one frame.
final class KeyFigures extends HBox {
    private static final double HUNDREDTHS = 100;

    private final Look look;
    private final Controls controls;

    KeyFigures(BaseFacts facts, Look look) {
        this.look = look;
        this.controls = new Controls(look);
        setId("data-figures");
        getStyleClass().addAll("key-figures");
        BaseDescription base = facts.description();
        String currency = base.currency();
        getChildren()
                .addAll(
                        figure("customers", whole(base.customers()), perCustomer(base)),
                        figure("receipts", whole(base.receipts()), perDay(base)),
                        figure("lines", whole(base.lines()), leftOut(facts).orElse(perReceipt(base))),
                        figure("products", whole(base.products()), ""),
                        figure("revenue", whole(base.total() / HUNDREDTHS), currencyName(currency)),
                        figure("days", whole(days(base)), period(base)));
    }

    private VBox figure(String word, String value, String more) {
        Label figure = controls.label(value, "figure");
        figure.setId("data-figure-" + word);
        VBox box = new VBox(
                2,
                controls.label(look.text("data.figure." + word), "caption"),
                figure,
                controls.label(more, "caption"));
        box.getStyleClass().add("key-figure");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private String whole(double value) {
        return look.numbers().whole(value);
    }

    private String ratio(String word, double of, double by) {
        return by == 0 ? "" : look.text("data.figure." + word, look.numbers().decimal(of / by, 1));
    }

    private String perCustomer(BaseDescription base) {
        return ratio("per-customer", base.receipts(), base.customers());
    }

    private String perReceipt(BaseDescription base) {
        return ratio("per-receipt", base.lines(), base.receipts());
    }

    /// How much of the base is in no figure.
    private Optional<String> leftOut(BaseFacts facts) {
        long lines = facts.leftOut().stream().mapToLong(LeftOut::lines).sum();
        return lines == 0 ? Optional.empty() : Optional.of(look.text("data.figure.left-out", whole((double) lines)));
    }

    private String perDay(BaseDescription base) {
        return ratio("per-day", base.receipts(), days(base));
    }

    private String currencyName(String currency) {
        return switch (currency) {
            case "" -> look.text("data.currency.none");
            case "mixed" -> look.text("data.currency.mixed");
            default -> currency;
        };
    }

    private static int days(BaseDescription base) {
        return base.firstDay() == Column.NO_INT ? 0 : base.lastDay() - base.firstDay() + 1;
    }

    private String period(BaseDescription base) {
        if (base.firstDay() == Column.NO_INT) return "";
        return look.date(LocalDate.ofEpochDay(base.firstDay())) + " – "
                + look.date(LocalDate.ofEpochDay(base.lastDay()));
    }
}
