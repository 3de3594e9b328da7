package org.cvmworkbench.ui.kit;

import java.text.NumberFormat;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A number on a scale: dragged, stepped by the arrow keys (Shift: five steps), or written after Enter.
public final class NumberSlider extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int STRIDE = 5;

    /// Hears of each value on the way.
    @FunctionalInterface
    public interface Moved {
        /// @param gesture equal for the values of one drag
        void to(double value, String gesture);
    }

    private final Look look;
    private final Slider slider;
    private final Moved moved;
    private final Label number;
    private final TextField field = new TextField();
    private final HBox head;
    private int gestures;
    private boolean showing;

    /// @param name with its unit, as in "Depth, %"
    /// @param most of the scale, which begins at `least` and has whole steps
    public NumberSlider(String id, String name, double least, double most, Look look, Moved moved) {
        this.look = look;
        this.moved = moved;
        Controls controls = new Controls(look);
        slider = new Slider(least, most, least);
        number = controls.label("", "strong");
        head = new HBox(4, controls.label(name, "caption"), controls.space(), number);
        getChildren().setAll(head, slider);
        getStyleClass().add("number-slider");
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement(1);
        slider.valueProperty().subscribe((before, now) -> passed(now.doubleValue()));
        slider.setOnMousePressed(event -> gestures++);
        slider.focusedProperty().subscribe(focused -> gestures++);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::stepped);
        field.setId(id + "-number");
        field.setAccessibleText(name);
        field.setPrefColumnCount(4);
        field.setOnAction(event -> written());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            closeField();
            event.consume();
        });
    }

    /// Shows a value without telling anybody; one beyond the scale is shown as it is.
    public void show(double value) {
        showing = true;
        slider.setValue(value);
        number.setText(written(value));
        showing = false;
    }

    private void passed(double value) {
        if (showing) return;
        double step = Math.rint(value);
        number.setText(written(step));
        moved.to(step, slider.getId() + "#" + gestures);
    }

    private void stepped(KeyEvent event) {
        int stride = event.isShiftDown() ? STRIDE : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> slider.setValue(Math.rint(slider.getValue()) - stride);
            case RIGHT, UP -> slider.setValue(Math.rint(slider.getValue()) + stride);
            case ENTER -> openField();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openField() {
        field.setText(number.getText());
        head.getChildren().set(head.getChildren().size() - 1, field);
        field.requestFocus();
        field.selectAll();
    }

    private void written() {
        OptionalDouble value = WrittenNumber.read(field.getText());
        boolean fits = value.isPresent() && value.getAsDouble() >= slider.getMin() && value.getAsDouble() <= slider.getMax();
        field.pseudoClassStateChanged(REFUSED, !fits);
        field.setAccessibleHelp(fits ? null : look.text("kit.slider.range", slider.getMin(), slider.getMax()));
        if (!fits) return;
        closeField();
        show(value.getAsDouble());
        moved.to(value.getAsDouble(), slider.getId() + "#" + ++gestures);
    }

    private void closeField() {
        head.getChildren().set(head.getChildren().size() - 1, number);
        slider.requestFocus();
    }

    private String written(double value) {
        NumberFormat format = look.numbers().format(0);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
