package org.cvmworkbench.ui.value;

import java.text.NumberFormat;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.WrittenNumber;

/// A number that is written: taken with Enter or when the field is left, refused where it is out of its bounds.
final class NumberEntry extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int DECIMALS = 2;
    private static final int COLUMNS = 5;

    /// What a number may be.
    ///
    /// @param factor what is shown is so many times the number: 100 for a share in per cent
    record Range(double least, double most, double factor) {
        static final Range SHARE = new Range(0, 1, 100);

        boolean has(double value) {
            return value >= least && value <= most;
        }
    }

    private final TextField field = new TextField();
    private final Look look;
    private final Range range;
    private final DoubleConsumer take;
    private double shown = Double.NaN;

    /// @param name with its unit, as in "Churn a year, %"
    NumberEntry(String id, String name, Range range, Look look, DoubleConsumer take) {
        super(2);
        this.look = look;
        this.range = range;
        this.take = take;
        Controls controls = new Controls(look);
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(COLUMNS);
        field.setMaxWidth(Double.MAX_VALUE);
        field.getStyleClass().add("number-entry");
        field.setDisable(look.presenting());
        field.setOnAction(event -> written());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) written();
        });
        Label above = controls.label(name, "caption");
        above.setLabelFor(field);
        above.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(above, field);
    }

    /// Shows a value without telling anybody.
    void show(double value) {
        shown = value;
        field.setText(text(value));
        field.pseudoClassStateChanged(REFUSED, false);
        field.setAccessibleHelp(null);
    }

    private void written() {
        String now = field.getText();
        if (now.equals(text(shown))) return;
        OptionalDouble read =
                WrittenNumber.read(now.replaceAll("[\\s\\u00a0\\u202f]", "").replace("%", ""));
        boolean fits = read.isPresent() && range.has(read.getAsDouble() / range.factor());
        field.pseudoClassStateChanged(REFUSED, !fits);
        field.setAccessibleHelp(
                fits
                        ? null
                        : look.text("kit.slider.range", range.least() * range.factor(), range.most() * range.factor()));
        if (fits) take.accept(read.getAsDouble() / range.factor());
    }

    /// Without separators, since a comma may be written for the decimals.
    private String text(double value) {
        if (!Double.isFinite(value)) return "";
        double scaled = value * range.factor();
        NumberFormat format = look.numbers().format(0);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.abs(scaled) >= 1000 ? 0 : DECIMALS);
        return format.format(scaled);
    }
}
