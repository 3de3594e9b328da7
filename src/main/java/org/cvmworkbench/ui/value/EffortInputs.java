package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.retention.Effort;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The numbers of the two efforts, one a row. What an effort causes only a control group tells: it is an example until
/// somebody types another.
final class EffortInputs extends VBox {
    private static final double MUCH = 1e9;
    private static final NumberEntry.Range COUNT = new NumberEntry.Range(0, MUCH, 1);
    private static final NumberEntry.Range MONEY = new NumberEntry.Range(0, MUCH, 1);

    private static final double NOTE = 660;

    private final LeavingViewModel leaving;
    private final Look look;
    private final Following following;
    private final GridPane fields = new GridPane(8, 8);

    EffortInputs(LeavingViewModel leaving, Look look, Following following) {
        super(8);
        this.leaving = leaving;
        this.look = look;
        this.following = following;
        Controls controls = new Controls(look);
        fields.getStyleClass().add("value-inputs");
        row(0, controls.label(look.text("value.effort.keep"), "strong"), Which.KEEP);
        row(1, controls.label(look.text("value.effort.back"), "strong"), Which.BACK);
        NumberEntry resumed = new NumberEntry(
                "value-effort-resumed",
                look.text("value.effort.resumed"),
                NumberEntry.Range.SHARE,
                look,
                number -> leaving.change(now -> now.winningBack(now.back(), number)));
        fields.add(resumed, 7, 1);
        following.follow(leaving.shown(), shown -> shown.ifPresent(now -> resumed.show(now.resumed())));
        Label note = controls.label(look.text("value.effort.note"), "muted");
        note.setWrapText(true);
        note.setPrefWidth(NOTE);
        getChildren().addAll(fields, note);
    }

    private enum Which {
        KEEP,
        BACK;

        Effort of(LeavingShown shown) {
            return this == KEEP ? shown.keep() : shown.back();
        }

        LeavingShown with(LeavingShown shown, Effort effort) {
            return this == KEEP ? shown.keeping(effort) : shown.winningBack(effort, shown.resumed());
        }
    }

    private interface Part {
        double of(Effort effort);
    }

    /// One number of an effort.
    private record Field(String word, NumberEntry.Range range, Part part, BiFunction<Effort, Double, Effort> with) {}

    private static final List<Field> FIELDS = List.of(
            new Field(
                    "contacted",
                    COUNT,
                    Effort::contacted,
                    (e, n) -> new Effort(
                            (int) Math.round(n), e.contactCost(), e.anyway(), e.caused(), e.incentive(), e.value())),
            new Field(
                    "contact",
                    MONEY,
                    Effort::contactCost,
                    (e, n) -> new Effort(e.contacted(), n, e.anyway(), e.caused(), e.incentive(), e.value())),
            new Field(
                    "anyway",
                    NumberEntry.Range.SHARE,
                    Effort::anyway,
                    (e, n) -> new Effort(e.contacted(), e.contactCost(), n, e.caused(), e.incentive(), e.value())),
            new Field(
                    "caused",
                    NumberEntry.Range.SHARE,
                    Effort::caused,
                    (e, n) -> new Effort(e.contacted(), e.contactCost(), e.anyway(), n, e.incentive(), e.value())),
            new Field(
                    "incentive",
                    MONEY,
                    Effort::incentive,
                    (e, n) -> new Effort(e.contacted(), e.contactCost(), e.anyway(), e.caused(), n, e.value())),
            new Field(
                    "value",
                    MONEY,
                    Effort::value,
                    (e, n) -> new Effort(e.contacted(), e.contactCost(), e.anyway(), e.caused(), e.incentive(), n)));

    private void row(int row, Label name, Which which) {
        name.setMinWidth(USE_PREF_SIZE);
        fields.add(name, 0, row);
        for (int i = 0; i < FIELDS.size(); i++) fields.add(entry(FIELDS.get(i), which), i + 1, row);
    }

    private NumberEntry entry(Field field, Which which) {
        NumberEntry entry = new NumberEntry(
                "value-" + which.name().toLowerCase(Locale.ROOT) + "-" + field.word(),
                look.text("value.effort." + field.word()),
                field.range(),
                look,
                number -> leaving.change(now -> which.with(now, field.with().apply(which.of(now), number))));
        following.follow(
                leaving.shown(),
                shown -> shown.ifPresent(now -> entry.show(field.part().of(which.of(now)))));
        return entry;
    }
}
