package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.simulation.DepthCurve;
import org.cvmworkbench.analysis.simulation.DepthPoint;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

/// What another depth would need and bring: the uplift to break even beside the one that is assumed, and the net
/// effect.
final class DepthCard implements AnswerPart {
    private static final double LARGE_MONEY = 10_000;
    private static final double ROOM_ABOVE = 1.25;

    private static final int MOST_PLACES = 3;

    /// An uplift needed beyond this many times the assumed one leaves the plot at its top.
    private static final double MOST_OF_ASSUMED = 5;

    private static final CurvePlot.Picture BLANK = new CurvePlot.Picture(
            new Scale(0, 1, 1), new Scale(0, 1, 1), List.of(), List.of(), new CurvePlot.Point(0, 0), "");

    private final AnswerWords words;
    private final CurvePlot uplift;
    private final CurvePlot net;
    private final Label breakEven;
    private final Label detectable;
    private final Label netName;
    private final HeldScale upliftAxis = new HeldScale();
    private final HeldScale netAxis = new HeldScale();
    private double unit = 1;
    private @Nullable Answer shown;

    DepthCard(AnswerWords words, Explain explain) {
        this.words = words;
        Controls controls = new Controls(words.look());
        uplift = new CurvePlot(BLANK, this::percent, value -> decimal(value * 100));
        net = new CurvePlot(
                BLANK, this::percent, value -> words.look().numbers().signed(value / unit, 0));
        breakEven =
                explained(controls, explain, "break-even", () -> explanations().breakEven());
        detectable =
                explained(controls, explain, "detectable", () -> explanations().detectable());
        netName = controls.label("", "caption");
    }

    private static Label explained(Controls controls, Explain explain, String id, Supplier<Explanation> explanation) {
        Label label = controls.label("", "caption");
        label.setId("answer-" + id);
        explain.on(label, explanation);
        return label;
    }

    Card card(Controls controls) {
        Label upliftName = controls.label(words.look().text("forecast.depth.uplift"), "caption");
        VBox left = new VBox(new HBox(8, upliftName, breakEven), uplift);
        VBox right = new VBox(netName, net);
        VBox.setVgrow(uplift, Priority.ALWAYS);
        VBox.setVgrow(net, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox plots = new HBox(16, left, right);
        plots.setFillHeight(true);
        left.setPrefWidth(180);
        right.setPrefWidth(180);
        Card card = controls.card(words.look().text("forecast.depth.title"), plots);
        card.head(controls.space(), detectable);
        card.setId("depth-card");
        return card;
    }

    @Override
    public void show(Answer answer) {
        shown = answer;
        breakEven.setText(words.look()
                .text("forecast.break-even.short", words.points(answer.outcome().breakEvenUplift())));
        breakEven.setVisible(answer.outcome().breakEvenUplift().isPresent());
        detectable.setText(words.look()
                .text("forecast.detectable.short", words.points(answer.outcome().detectableUplift())));
        detectable.setVisible(answer.outcome().detectableUplift().isPresent());
        answer.instead().depth().ifPresent(curve -> show(answer, curve));
    }

    private void show(Answer answer, DepthCurve curve) {
        double end = curve.points().getLast().depth();
        Scale depth = new Scale(0, end, end / 4);
        double present = curve.present();
        Estimate assumed = curve.uplift();
        double needed = answer.outcome().breakEvenUplift().orElse(assumed.mean());
        double most = curve.points().stream()
                .mapToDouble(point -> point.uplift().p90())
                .max()
                .orElse(assumed.p90());
        double top = Math.min(Math.max(most, needed) * ROOM_ABOVE, most * MOST_OF_ASSUMED);
        Scale upliftScale = upliftAxis.of(answer.subject(), Scale.showing(Math.min(0, assumed.p10()), top));
        uplift.show(
                new CurvePlot.Picture(
                        depth,
                        upliftScale,
                        band(
                                curve,
                                point -> point.uplift().p90(),
                                point -> point.uplift().p10()),
                        List.of(
                                curve(
                                        "mean",
                                        curve,
                                        point -> Optional.of(point.uplift().mean())),
                                curve("break-even", curve, DepthCard::breakEven)),
                        new CurvePlot.Point(present, Math.min(needed, upliftScale.high())),
                        ""),
                Tone.NEUTRAL);
        showNet(answer, curve, depth);
    }

    private void showNet(Answer answer, DepthCurve curve, Scale depth) {
        double least = curve.points().stream()
                .mapToDouble(point -> point.net().p10())
                .min()
                .orElse(0);
        double most = curve.points().stream()
                .mapToDouble(point -> point.net().p90())
                .max()
                .orElse(0);
        Scale scale = netAxis.of(answer.subject(), Scale.showing(least, most));
        boolean large = Math.max(scale.high(), -scale.low()) >= LARGE_MONEY;
        unit = large ? 1_000 : 1;
        String thousand = large ? words.look().text("forecast.thousand") : "";
        netName.setText(String.join(" ", words.look().text("forecast.net") + ",", thousand, words.currency())
                .strip()
                .replaceAll(",$", ""));
        double now = answer.outcome().net().mean();
        net.show(
                new CurvePlot.Picture(
                        depth,
                        scale,
                        band(
                                curve,
                                point -> point.net().p90(),
                                point -> point.net().p10()),
                        List.of(curve(
                                "mean", curve, point -> Optional.of(point.net().mean()))),
                        new CurvePlot.Point(curve.present(), now),
                        words.net(now)),
                Tone.of(now));
    }

    private static Optional<Double> breakEven(DepthPoint point) {
        return point.breakEvenUplift().isPresent()
                ? Optional.of(point.breakEvenUplift().getAsDouble())
                : Optional.empty();
    }

    private static List<CurvePlot.Point> band(
            DepthCurve curve, ToDoubleFunction<DepthPoint> upper, ToDoubleFunction<DepthPoint> lower) {
        List<CurvePlot.Point> band = new ArrayList<>();
        curve.points().forEach(point -> band.add(new CurvePlot.Point(point.depth(), upper.applyAsDouble(point))));
        curve.points()
                .reversed()
                .forEach(point -> band.add(new CurvePlot.Point(point.depth(), lower.applyAsDouble(point))));
        return band;
    }

    private interface Height {
        Optional<Double> of(DepthPoint point);
    }

    private static CurvePlot.Curve curve(String style, DepthCurve curve, Height height) {
        return new CurvePlot.Curve(
                style,
                curve.points().stream()
                        .flatMap(point -> height.of(point).stream().map(y -> new CurvePlot.Point(point.depth(), y)))
                        .toList());
    }

    private String percent(double depth) {
        return words.look().numbers().whole(depth * 100);
    }

    private String decimal(double value) {
        int places = 0;
        double shown = value;
        while (places < MOST_PLACES && Math.abs(shown - Math.rint(shown)) > 1e-6) {
            shown *= 10;
            places++;
        }
        return words.look().numbers().decimal(value, places);
    }

    private Explanations explanations() {
        return Objects.requireNonNull(shown).explanations();
    }
}
