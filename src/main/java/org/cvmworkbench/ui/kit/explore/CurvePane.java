package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.cvmworkbench.ui.kit.CellTip;
import org.jspecify.annotations.Nullable;

/// What share of a whole the best per cents hold: everybody's curve in grey, that of those selected in front, a mark
/// across both. By mouse: the mark follows, a click takes the customers up to it. By keyboard: arrows move it by one
/// per cent, with Shift by five, Home and End to the ends, Enter takes, Escape puts it back.
public final class CurvePane extends Region {
    private static final int STEPS = 100;
    private static final int REST = 20;
    private static final int FAR = 5;
    private static final double DOT = 3.5;
    private static final double GAP = 3;

    private final IntFunction<String> said;
    private final Polyline all = line(new Polyline(), "curve-all");
    private final Polyline selected = line(new Polyline(), "curve-selected");
    private final Line even = line(new Line(), "curve-even");
    private final Line mark = line(new Line(), "curve-mark");
    private final Line base = line(new Line(), "axis-line");
    private final Line full = line(new Line(), "curve-grid");
    private final Circle dotAll = line(new Circle(DOT), "curve-dot-all");
    private final Circle dotSelected = line(new Circle(DOT), "curve-dot-selected");
    private final List<Text> across = new ArrayList<>();
    private final Text top = text();
    private final Text half = text();
    private final List<Text> notes = List.of(text(), text(), text());
    private final Tooltip tooltip = new Tooltip();
    private double[] ofAll = new double[STEPS + 1];
    private double[] ofSelected = new double[STEPS + 1];
    private final CellTip tip = new CellTip(this);
    private int step = REST;
    private String why = "";

    /// @param said what there is to say of the best per cents
    /// @param take is called with how many per cent are to be taken
    public CurvePane(String id, String name, IntFunction<String> said, IntConsumer take) {
        this.said = said;
        setId(id);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setFocusTraversable(true);
        getStyleClass().add("curve-pane");
        for (String at : List.of("0", "20", "50", "100 %")) {
            Text text = text();
            text.setText(at);
            across.add(text);
        }
        notes.getLast().getStyleClass().add("curve-note");
        getChildren().addAll(full, even, base, mark, all, selected, dotAll, dotSelected, top, half);
        getChildren().addAll(notes);
        getChildren().addAll(across);
        setMinSize(0, 0);
        tooltip.setOnShowing(event -> tooltip.setText(said.apply(step)));
        Tooltip.install(this, tooltip);
        focusedProperty().subscribe(focused -> tip.hide());
        focusVisibleProperty().subscribe(byKeyboard -> {
            if (byKeyboard) tell();
        });
        setOnMouseMoved(event -> move((int) Math.round((event.getX() - left()) / (getWidth() - left()) * STEPS)));
        setOnMouseExited(event -> move(REST));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) take.accept(step);
        });
        setOnKeyPressed(event -> key(event, take));
    }

    private static <N extends javafx.scene.Node> N line(N node, String style) {
        node.getStyleClass().add(style);
        node.setMouseTransparent(true);
        return node;
    }

    private static Text text() {
        Text text = line(new Text(), "axis-text");
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    /// Shows other curves.
    ///
    /// @param everybody by per cent from 0 to 100, 1 being the whole
    /// @param those selected; the same array where all are
    /// @param words three short lines about the mark at rest, the last about those selected
    public void show(double[] everybody, double[] those, List<String> words) {
        ofAll = everybody.clone();
        ofSelected = those.clone();
        selected.setVisible(!Arrays.equals(everybody, those));
        dotSelected.setVisible(selected.isVisible());
        for (int i = 0; i < notes.size(); i++) notes.get(i).setText(words.get(i));
        if (tooltip.isShowing()) tooltip.setText(said.apply(step));
        requestLayout();
    }

    /// @param reason why the curves are what they are
    public void explain(String reason) {
        why = reason;
        setAccessibleHelp(reason);
    }

    /// Says what there is to say of the mark that the keyboard is on.
    private void tell() {
        double at = left() + Math.max(0, getWidth() - left()) * step / STEPS;
        tip.show(() -> said.apply(step) + "\n" + why, new Rectangle2D(at, 0, 1, getHeight()));
        SliderValue.tell(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object told = new SliderValue(step, 1, STEPS, () -> said.apply(step)).of(attribute);
        return told != null ? told : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void key(KeyEvent event, IntConsumer take) {
        int by = event.isShiftDown() ? FAR : 1;
        switch (event.getCode()) {
            case LEFT -> move(step - by);
            case RIGHT -> move(step + by);
            case HOME -> move(1);
            case END -> move(STEPS);
            case ESCAPE -> move(REST);
            case ENTER, SPACE -> take.accept(step);
            default -> {
                return;
            }
        }
        if (event.getCode() == KeyCode.ESCAPE) tip.hide();
        else tell();
        event.consume();
    }

    private void move(int to) {
        step = Math.clamp(to, 1, STEPS);
        if (tooltip.isShowing()) tooltip.setText(said.apply(step));
        requestLayout();
    }

    private double left() {
        return Math.ceil(Math.max(
                        top.getLayoutBounds().getWidth(), half.getLayoutBounds().getWidth()))
                + GAP;
    }

    @Override
    protected void layoutChildren() {
        double most = Math.max(1, Math.max(highest(ofAll), highest(ofSelected)));
        double texts = Math.ceil(across.getFirst().getLayoutBounds().getHeight());
        double height = Math.max(1, getHeight() - texts - GAP);
        top.setText("100");
        half.setText("50");
        double left = left();
        double width = Math.max(1, getWidth() - left - DOT);
        draw(all, ofAll, left, width, height, most);
        draw(selected, ofSelected, left, width, height, most);
        place(even, left, height, left + width, height - height / most);
        place(base, left, height - 0.5, left + width, height - 0.5);
        place(
                full,
                left,
                Math.round(height - height / most) + 0.5,
                left + width,
                Math.round(height - height / most) + 0.5);
        double at = Math.round(left + width * step / STEPS) + 0.5;
        place(mark, at, 0, at, height);
        put(dotAll, at, height - height * ofAll[step] / most);
        put(dotSelected, at, height - height * ofSelected[step] / most);
        put(top, left - GAP - top.getLayoutBounds().getWidth(), Math.max(0, height - height / most - texts / 2));
        put(half, left - GAP - half.getLayoutBounds().getWidth(), height - height / most / 2 - texts / 2);
        int[] places = {0, REST, STEPS / 2, STEPS};
        for (int i = 0; i < places.length; i++) {
            double wide = across.get(i).getLayoutBounds().getWidth();
            double x = left + width * places[i] / STEPS - wide / 2;
            put(across.get(i), Math.clamp(x, left, Math.max(left, getWidth() - wide)), height + GAP);
        }
        double y = height - GAP;
        for (Text note : notes.reversed()) {
            if (note.getText().isEmpty()) continue;
            y -= texts;
            put(note, getWidth() - DOT - note.getLayoutBounds().getWidth(), y);
        }
    }

    private static double highest(double[] curve) {
        return Arrays.stream(curve).max().orElse(1);
    }

    private static void draw(Polyline line, double[] curve, double left, double width, double height, double most) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            points.add(left + width * i / STEPS);
            points.add(height - height * Math.max(0, curve[i]) / most);
        }
        line.getPoints().setAll(points);
    }

    private static void place(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static void put(Circle dot, double x, double y) {
        dot.setCenterX(x);
        dot.setCenterY(y);
    }

    private static void put(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 90;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }
}
