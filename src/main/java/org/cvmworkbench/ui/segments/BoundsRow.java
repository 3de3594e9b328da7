package org.cvmworkbench.ui.segments;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;
import org.cvmworkbench.language.blocks.Block;
import org.cvmworkbench.ui.kit.Controls;

/// A number between two bounds, each a field; an empty field is no bound. Enter takes what was written, Escape brings
/// back what was there.
final class BoundsRow extends BlockRow {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double WIDTH = 48;

    private final Term term;
    private final TextField low;
    private final TextField high;

    BoundsRow(BlockPlace place, Wording wording, Block.Interval interval, String id) {
        super(place, interval, id);
        this.term = interval.term();
        Controls controls = new Controls(wording.look());
        String name = wording.name(term);
        low = field(id + "-from", wording.look().text("segments.brush.from", name));
        high = field(id + "-to", wording.look().text("segments.brush.to", name));
        HBox bounds = new HBox(4, low, controls.label("–", "muted"), high, unit(controls, wording.unit(term)));
        bounds.setAlignment(Pos.CENTER_LEFT);
        if (term.inTime()) {
            MenuButton time = new TimeChip(wording, term, this::timed).menu(id);
            line(controls, name, time, controls.space(), bounds);
        } else line(controls, name, bounds);
        update(interval);
    }

    private void timed(When when) {
        if (block() instanceof Block.Interval now)
            place().put(new Block.Interval(term.in(when), now.low(), now.high()));
    }

    private static Label unit(Controls controls, String unit) {
        Label label = controls.label(unit, "caption");
        return unit.isEmpty() ? label : controls.named(label, unit);
    }

    private TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText("…");
        field.setPrefWidth(WIDTH);
        field.setMinWidth(WIDTH);
        field.getStyleClass().add("bound");
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) take();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            update(block());
            event.consume();
        });
        return field;
    }

    @Override
    void update(Block other) {
        if (!(other instanceof Block.Interval interval)) return;
        low.setText(interval.low().map(this::text).orElse(""));
        high.setText(interval.high().map(this::text).orElse(""));
        low.pseudoClassStateChanged(ERROR, false);
        high.pseudoClassStateChanged(ERROR, false);
    }

    private String text(Compared bound) {
        return Wording.inclusive(bound, Wording.isWhole(term)).toPlainString();
    }

    private void take() {
        if (!(block() instanceof Block.Interval now) || !readable(low) || !readable(high)) return;
        Optional<Compared> from = bound(low, now.low(), Operator.AT_LEAST);
        Optional<Compared> to = bound(high, now.high(), Operator.AT_MOST);
        if (from.equals(now.low()) && to.equals(now.high())) return;
        if (from.isEmpty() && to.isEmpty()) place().remove();
        else place().put(new Block.Interval(term, from, to));
    }

    private static boolean readable(TextField field) {
        boolean readable = written(field).isEmpty() || written(field).matches("-?\\d{1,15}(\\.\\d{1,6})?");
        field.pseudoClassStateChanged(ERROR, !readable);
        return readable;
    }

    private static String written(TextField field) {
        return field.getText().strip().replace(',', '.');
    }

    /// The bound as it was where its number still stands there.
    private Optional<Compared> bound(TextField field, Optional<Compared> before, Operator operator) {
        if (written(field).isEmpty()) return Optional.empty();
        boolean same = before.map(this::text).filter(written(field)::equals).isPresent();
        return same ? before : Optional.of(new Compared(operator, new BigDecimal(written(field))));
    }
}
