package org.cvmworkbench.ui.kit.explore;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.cvmworkbench.ui.kit.CellTip;
import org.jspecify.annotations.Nullable;

/// A histogram that is chosen from with a brush. By mouse: dragging where nothing is brushed draws a new one, inside
/// moves it, an end resizes it, a double click clears. By keyboard: an end has the focus, arrows move it by a bin, with
/// Shift by five, Home and End as far as it goes, Escape clears.
public final class HistogramBrush extends Region {
    private static final int FAR = 5;

    /// What it shows and how it is called.
    ///
    /// @param counts of everybody by bin
    /// @param beyond whether the last bin holds the rest
    /// @param ticks along the axis, those first that must be seen
    /// @param from the name of the lower end, for screen readers; so `to`
    /// @param edge the number where a bin begins
    /// @param said what there is to say of a bin
    public record Shown(
            int[] counts,
            boolean beyond,
            List<Tick> ticks,
            String from,
            String to,
            IntToDoubleFunction edge,
            IntFunction<String> said) {
        public Shown {
            ticks = List.copyOf(ticks);
        }
    }

    /// A mark of the axis.
    ///
    /// @param place in bins
    public record Tick(double place, String text) {}

    private final int bins;
    private final Shown shown;
    private final Brushing brushing;
    private final HistogramBars bars;
    private final Rectangle area = new Rectangle();
    private final Handle low;
    private final Handle high;
    private final HistogramAxis axis;
    private final Tooltip tooltip = new Tooltip();
    private final BrushDrag drag = new BrushDrag();
    private double from;
    private double to;
    private final CellTip tip = new CellTip(this);
    /// A pointer that rests here is about to take hold.
    private final PauseTransition rest = new PauseTransition(Duration.millis(80));
    private int gesture;
    private boolean held;
    private int hovered;
    /// The end that the keyboard is on.
    private @Nullable Handle told;

    /// @param id of the whole; the ends are `id-from` and `id-to`
    /// @param last the number of the last bin, said where it is cut
    public HistogramBrush(String id, Shown shown, String last, Brushing brushing) {
        setId(id);
        this.shown = shown;
        this.brushing = brushing;
        this.bins = shown.counts().length;
        this.to = bins;
        this.bars = new HistogramBars(shown.counts(), shown.beyond(), last);
        this.low = new Handle(id + "-from", shown.from(), () -> value(span().from(), span().from()));
        this.high = new Handle(id + "-to", shown.to(), () -> value(span().to(), span().to() - 1));
        this.axis = new HistogramAxis(shown.ticks(), bins);
        area.getStyleClass().add("brush-area");
        area.setMouseTransparent(true);
        getStyleClass().add("histogram-brush");
        getChildren().addAll(area, bars, low, high, axis);
        setMinSize(0, 0);
        tooltip.setOnShowing(event -> tooltip.setText(shown.said().apply(hovered)));
        Tooltip.install(this, tooltip);
        listen();
    }

    /// Shows how many of each bin are selected.
    public void select(int[] counts) {
        bars.select(counts);
    }

    /// Shows the counts on a logarithmic or a linear scale.
    public void scale(boolean logarithmic) {
        bars.scale(logarithmic);
    }

    /// Shows the brush from one place to another, in bins.
    public void place(double begin, double end) {
        from = begin;
        to = end;
        if (told != null) tell(told);
        requestLayout();
    }

    /// @param edge where an end stands
    /// @param bin the bin inside of it
    private SliderValue value(int edge, int bin) {
        IntToDoubleFunction number = shown.edge();
        return new SliderValue(
                number.applyAsDouble(edge),
                number.applyAsDouble(0),
                number.applyAsDouble(bins),
                () -> shown.said().apply(bin));
    }

    /// Says what is in the bin at the end that the keyboard is on.
    private void tell(Handle handle) {
        told = handle;
        int bin = handle == low ? span().from() : span().to() - 1;
        double height = Math.max(0, bars.getHeight());
        tip.show(() -> shown.said().apply(bin), new Rectangle2D(x(bin), 0, x(1), height));
        SliderValue.tell(handle);
    }

    private void quiet() {
        told = null;
        tip.hide();
    }

    private BinSpan span() {
        return BinSpan.nearest(from, to, bins);
    }

    private boolean brushed() {
        return from > 0 || to < bins;
    }

    private void listen() {
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> {
            if (held) brush(drag.moved(bin(event), bins));
        });
        setOnMouseReleased(event -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            held = false;
            brushing.release();
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) brushing.clear();
        });
        setOnMouseMoved(this::hover);
        rest.setOnFinished(event -> brushing.grab());
        setOnMouseEntered(event -> rest.playFromStart());
        setOnMouseExited(event -> rest.stop());
        for (Handle handle : List.of(low, high)) {
            handle.setOnKeyPressed(event -> key(handle, event));
            handle.focusedProperty().subscribe(focused -> {
                gesture++;
                quiet();
                if (focused) brushing.grab();
                requestLayout();
            });
            handle.focusVisibleProperty().subscribe(byKeyboard -> {
                if (byKeyboard) tell(handle);
            });
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        held = true;
        gesture++;
        rest.stop();
        brushing.grab();
        drag.press(end(event), span(), brushed() && inside(event), bin(event));
        (Math.abs(event.getX() - x(from)) <= Math.abs(event.getX() - x(to)) ? low : high).requestFocus();
        quiet();
        event.consume();
    }

    private BrushDrag.End end(MouseEvent event) {
        if (!brushed()) return BrushDrag.End.NONE;
        if (Math.abs(event.getX() - x(from)) <= Handle.WIDTH) return BrushDrag.End.LOW;
        return Math.abs(event.getX() - x(to)) <= Handle.WIDTH ? BrushDrag.End.HIGH : BrushDrag.End.NONE;
    }

    private boolean inside(MouseEvent event) {
        return event.getX() > x(from) && event.getX() < x(to);
    }

    private void hover(MouseEvent event) {
        int bin = bin(event);
        if (bin != hovered && tooltip.isShowing()) tooltip.setText(shown.said().apply(bin));
        hovered = bin;
        boolean onEnd = end(event) != BrushDrag.End.NONE;
        setCursor(onEnd ? Cursor.H_RESIZE : brushed() && inside(event) ? Cursor.MOVE : Cursor.CROSSHAIR);
    }

    private void brush(BinSpan span) {
        if (!span.equals(span()) || !brushed()) brushing.brush(span, getId() + "-" + gesture);
    }

    private void key(Handle handle, KeyEvent event) {
        int step = event.isShiftDown() ? FAR : 1;
        BinSpan span = span();
        int end = handle == low ? span.from() : span.to();
        switch (event.getCode()) {
            case LEFT -> drive(handle, end - step);
            case RIGHT -> drive(handle, end + step);
            case HOME -> drive(handle, 0);
            case END -> drive(handle, bins);
            case ESCAPE -> {
                quiet();
                brushing.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void drive(Handle handle, int bin) {
        tell(handle);
        brush(handle == low ? span().startingAt(bin) : span().endingAt(bin, bins));
        brushing.release();
    }

    private int bin(MouseEvent event) {
        return Math.clamp((int) Math.floor(event.getX() / getWidth() * bins), 0, bins - 1);
    }

    private double x(double place) {
        return place / bins * getWidth();
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(0, Math.floor(getHeight() - axis.height() - 3));
        bars.resizeRelocate(0, 0, getWidth(), height);
        area.setVisible(brushed());
        area.setX(x(from));
        area.setWidth(x(to) - x(from));
        area.setHeight(height);
        low.stand(x(from), height);
        high.stand(x(to), height);
        // what is not visible could not be reached by Tab
        low.setOpacity(brushed() || low.isFocused() ? 1 : 0);
        high.setOpacity(brushed() || high.isFocused() ? 1 : 0);
        axis.resizeRelocate(0, height + 3, getWidth(), axis.height());
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
