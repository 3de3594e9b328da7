package org.cvmworkbench.ui.offers.inspector;

import java.text.NumberFormat;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.WrittenNumber;

/// A number that is written: taken on Enter and where the focus goes on.
final class NumberField extends VBox {
    private static final int COLUMNS = 6;
    private static final int DECIMALS = 4;

    private final String name;
    private final Look look;
    private final Consumer<Text> refused;
    private final DoubleConsumer taken;
    private final TextField field = new TextField();
    private String shown = "";

    /// @param name with its unit, as in "Cost of each, €"
    /// @param refused hears why what was written is no number
    NumberField(String id, String name, Look look, Consumer<Text> refused, DoubleConsumer taken) {
        super(4);
        this.name = name;
        this.look = look;
        this.refused = refused;
        this.taken = taken;
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(COLUMNS);
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) take();
        });
        getChildren().setAll(new Controls(look).label(name, "caption"), field);
        getStyleClass().add("number-field");
    }

    /// Shows a value; what is just being written stays.
    void show(double value) {
        if (field.isFocused() && !field.getText().strip().equals(shown)) return;
        NumberFormat format = look.numbers().format(0);
        format.setMaximumFractionDigits(DECIMALS);
        format.setGroupingUsed(false);
        shown = format.format(value);
        field.setText(shown);
    }

    private void take() {
        String written = field.getText().strip();
        if (written.equals(shown)) return;
        OptionalDouble value = WrittenNumber.read(written);
        shown = written;
        if (value.isPresent()) taken.accept(value.getAsDouble());
        else refused.accept(Text.of("offers.inspector.no-number", name, written));
    }
}
