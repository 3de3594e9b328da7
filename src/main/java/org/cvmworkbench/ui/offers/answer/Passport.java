package org.cvmworkbench.ui.offers.answer;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/// Who says a number, and since when.
final class Passport extends VBox {
    private final Field source;
    private final Field owner;
    private final DatePicker date = new DatePicker();

    Passport(Assumption now, Look look) {
        super(8);
        source = new Field("form-source", look.text("forecast.form.source"), orEmpty(now.source()), look);
        owner = new Field("form-owner", look.text("forecast.form.owner"), orEmpty(now.owner()), look);
        date.setId("form-date");
        date.setAccessibleText(look.text("forecast.form.date"));
        date.setValue(now.date());
        date.setPrefWidth(150);
        Label dateName = new Label(look.text("forecast.form.date"));
        dateName.getStyleClass().add("caption");
        getChildren().addAll(source, new HBox(8, owner, new VBox(4, dateName, date)));
    }

    void writeSource(String text) {
        source.write(text);
    }

    Assumption signed(double value, double sd) {
        return new Assumption(value, sd, orNull(source.text()), orNull(owner.text()), day());
    }

    private @Nullable LocalDate day() {
        return date.getValue();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
