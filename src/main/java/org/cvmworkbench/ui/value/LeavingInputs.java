package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.retention.ChangeBy;
import org.cvmworkbench.analysis.retention.Doubtful;
import org.cvmworkbench.analysis.retention.LossFrom;
import org.cvmworkbench.analysis.retention.RetentionCase;
import org.cvmworkbench.analysis.retention.RetentionCase.Span;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;

/// The numbers of a case. One that is typed is without doubt from then on.
final class LeavingInputs extends VBox {
    private static final double MUCH = 1e9;
    private static final int CENTURY = 100;
    private static final double WRAP = 300;

    private final LeavingViewModel leaving;
    private final Look look;

    LeavingInputs(LeavingViewModel leaving, Look look, Following following) {
        super(8);
        this.leaving = leaving;
        this.look = look;
        Controls controls = new Controls(look);
        getChildren().addAll(fields(following), by(following), controls.label(look.text("value.loss-from"), "caption"));
        getChildren().addAll(from(following), ways(controls));
    }

    private GridPane fields(Following following) {
        GridPane fields = new GridPane(8, 8);
        fields.getStyleClass().add("value-inputs");
        fields.addRow(0, people(following));
        fields.addRow(1, churn(following));
        fields.addRow(2, time(following));
        return fields;
    }

    private NumberEntry[] people(Following following) {
        return new NumberEntry[] {
            entry(
                    following,
                    "customers",
                    new NumberEntry.Range(1, MUCH, 1),
                    (now, n) -> new RetentionCase(n, now.value(), now.churn(), now.span(), now.change(), now.by()),
                    now -> Math.rint(now.customers())),
            entry(
                    following,
                    "value",
                    new NumberEntry.Range(0, MUCH, 1),
                    (now, n) -> new RetentionCase(
                            now.customers(), Doubtful.typed(n), now.churn(), now.span(), now.change(), now.by()),
                    now -> now.value().value())
        };
    }

    private NumberEntry[] churn(Following following) {
        return new NumberEntry[] {
            entry(
                    following,
                    "churn",
                    NumberEntry.Range.SHARE,
                    (now, n) -> new RetentionCase(
                            now.customers(), now.value(), Doubtful.typed(n), now.span(), now.change(), now.by()),
                    now -> now.churn().value()),
            entry(
                    following,
                    "change-of-churn",
                    NumberEntry.Range.SHARE,
                    (now, n) -> new RetentionCase(now.customers(), now.value(), now.churn(), now.span(), n, now.by()),
                    RetentionCase::change)
        };
    }

    private NumberEntry[] time(Following following) {
        return new NumberEntry[] {
            entry(
                    following,
                    "years",
                    new NumberEntry.Range(1, CENTURY, 1),
                    (now, n) -> spanning(
                            now, new Span((int) Math.round(n), now.span().rate())),
                    now -> now.span().years()),
            entry(
                    following,
                    "rate",
                    NumberEntry.Range.SHARE,
                    (now, n) -> spanning(now, new Span(now.span().years(), n)),
                    now -> now.span().rate())
        };
    }

    private Toggles<ChangeBy> by(Following following) {
        return new Toggles<>("value-change-by", "value.change-by", List.of(ChangeBy.values()), look)
                .follow(
                        leaving.shown()
                                .map(one -> one.map(LeavingShown::asked)
                                        .map(RetentionCase::by)
                                        .orElse(ChangeBy.POINTS)),
                        this::by,
                        following);
    }

    private Toggles<LossFrom> from(Following following) {
        return new Toggles<>("value-loss-from", "value.loss-from", List.of(LossFrom.values()), look)
                .follow(
                        leaving.shown().map(one -> one.map(LeavingShown::from).orElse(LossFrom.START)),
                        this::from,
                        following);
    }

    private FlowPane ways(Controls controls) {
        Button own = controls.button("value-own", "value.leaving.take-own", leaving::own);
        Button suits = controls.button("value-suits", "value.leaving.take-suits", leaving::suits);
        for (Button way : List.of(own, suits)) way.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane ways = new FlowPane(8, 8, own, suits);
        ways.setPrefWrapLength(WRAP);
        ways.setDisable(look.presenting());
        return ways;
    }

    private NumberEntry entry(
            Following following,
            String word,
            NumberEntry.Range range,
            BiFunction<RetentionCase, Double, RetentionCase> with,
            ToDoubleFunction<RetentionCase> shows) {
        NumberEntry entry = new NumberEntry(
                "value-leaving-" + word,
                look.text("value.leaving." + word),
                range,
                look,
                number -> leaving.change(shown -> shown.of(with.apply(shown.asked(), number))));
        following.follow(
                leaving.shown(),
                shown -> shown.map(LeavingShown::asked).ifPresent(now -> entry.show(shows.applyAsDouble(now))));
        return entry;
    }

    private static RetentionCase spanning(RetentionCase now, Span span) {
        return new RetentionCase(now.customers(), now.value(), now.churn(), span, now.change(), now.by());
    }

    private void by(ChangeBy by) {
        leaving.change(shown -> {
            RetentionCase now = shown.asked();
            return shown.of(new RetentionCase(now.customers(), now.value(), now.churn(), now.span(), now.change(), by));
        });
    }

    private void from(LossFrom from) {
        leaving.change(shown -> shown.from(from));
    }
}
