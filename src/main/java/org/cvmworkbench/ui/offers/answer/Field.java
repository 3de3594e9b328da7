package org.cvmworkbench.ui.offers.answer;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Look;

/// A line to be filled in, with its name above.
final class Field extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int MOST_DECIMALS = 6;

    private final Look look;
    private final TextField text = new TextField();

    Field(String id, String name, String value, Look look) {
        super(4);
        this.look = look;
        Label label = new Label(name);
        label.getStyleClass().add("caption");
        label.setLabelFor(text);
        text.setId(id);
        text.setAccessibleText(name);
        text.setText(value);
        text.setPrefColumnCount(7);
        getChildren().addAll(label, text);
    }

    /// Filled with a number as it is written in the reader's language.
    static Field ofNumber(String id, String name, double value, Look look) {
        NumberFormat format = look.numbers().format(0);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return new Field(id, name, format.format(value), look);
    }

    String text() {
        return text.getText().strip();
    }

    void write(String value) {
        text.setText(value);
    }

    /// The number, with comma or point; nothing, and the line marked, where there is none.
    OptionalDouble number() {
        String written = text().replace('−', '-').replace(',', '.');
        ParsePosition position = new ParsePosition(0);
        NumberFormat plain = NumberFormat.getInstance(Locale.ROOT);
        Number parsed = plain.parse(written, position);
        boolean isNumber = parsed != null && position.getIndex() == written.length();
        text.pseudoClassStateChanged(REFUSED, !isNumber);
        text.setAccessibleHelp(isNumber ? null : look.text("forecast.form.no-number"));
        return isNumber ? OptionalDouble.of(parsed.doubleValue()) : OptionalDouble.empty();
    }
}
