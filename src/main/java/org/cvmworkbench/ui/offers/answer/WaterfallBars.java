package org.cvmworkbench.ui.offers.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A waterfall of plain nodes: names at the left, each bar where the one above ended, numbers right-aligned, sums on a
/// ground of their own. Other values move the bars; nothing is built again as long as the rows stay the same in number.
public final class WaterfallBars extends Region {
    private static final double BAR = 0.62;
    private static final double GAP = 12;
    private static final double NAMES_AT_MOST = 0.36;
    private static final double LOWEST_ROW = 16;
    private static final double USUAL_ROW = 19;

    /// What stands in one row.
    private record Shown(Region ground, Label name, Label number, Rectangle bar, Line joint) {}

    private final double highestRow;
    private final double numbers;
    private final BiConsumer<Integer, Label> onNumber;
    private final List<Shown> shown = new ArrayList<>();
    private final Line zero = new Line();
    private List<WaterfallRow> rows = List.of();
    private Scale scale = new Scale(0, 1, 1);

    /// @param onNumber is told each number once it is made, with its row, to be explained on demand
    public WaterfallBars(double highestRow, BiConsumer<Integer, Label> onNumber) {
        this(highestRow, 0, onNumber);
    }

    /// @param numbers kept for them at least, in pixels
    WaterfallBars(double highestRow, double numbers, BiConsumer<Integer, Label> onNumber) {
        this.highestRow = highestRow;
        this.numbers = numbers;
        this.onNumber = onNumber;
        zero.getStyleClass().add("waterfall-zero");
        getStyleClass().add("waterfall");
    }

    public void show(List<WaterfallRow> others, Scale axis) {
        rows = List.copyOf(others);
        scale = axis;
        if (shown.size() != rows.size()) build();
        for (int i = 0; i < rows.size(); i++) write(shown.get(i), rows.get(i));
        requestLayout();
    }

    private void build() {
        shown.clear();
        getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            Shown row = new Shown(new Region(), new Label(), new Label(), new Rectangle(), new Line());
            row.ground().getStyleClass().add("waterfall-sum");
            row.bar().getStyleClass().add("waterfall-bar");
            row.joint().getStyleClass().add("waterfall-joint");
            row.number().getStyleClass().add("amount");
            onNumber.accept(i, row.number());
            shown.add(row);
            getChildren().addAll(row.ground(), row.joint(), row.bar(), row.name(), row.number());
        }
        getChildren().add(zero);
    }

    private static void write(Shown at, WaterfallRow row) {
        at.name().setText(row.name());
        at.number().setText(row.number());
        row.tone().on(at.number());
        row.tone().on(at.bar());
        at.ground().setVisible(row.isSum());
        for (Label label : List.of(at.name(), at.number())) {
            label.getStyleClass().remove("strong");
            if (row.isSum()) label.getStyleClass().add("strong");
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return USUAL_ROW * rows.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LOWEST_ROW * rows.size();
    }

    @Override
    protected void layoutChildren() {
        double height = rowHeight(highestRow, getHeight(), rows.size());
        double names = Math.min(widest(Shown::name), getWidth() * NAMES_AT_MOST);
        double left = names == 0 ? 0 : names + GAP;
        double width = getWidth() - left - GAP - Math.max(numbers, widest(Shown::number));
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            WaterfallRow row = rows.get(i);
            double from = row.isSum() ? 0 : sum;
            sum = row.isSum() ? sum : sum + row.value();
            double to = row.isSum() ? row.value() : sum;
            place(shown.get(i), i * height, height, names);
            double x = left + scale.share(Math.min(from, to)) * width;
            double end = left + scale.share(Math.max(from, to)) * width;
            Rectangle bar = shown.get(i).bar();
            bar.setX(Math.rint(x));
            bar.setWidth(Math.max(1, Math.rint(end) - Math.rint(x)));
            double joint = Math.round(left + scale.share(sum) * width) + 0.5;
            double below = i * height + height * (1 + BAR) / 2;
            Whisker.place(shown.get(i).joint(), joint, below, joint, below + height * (1 - BAR));
            shown.get(i).joint().setVisible(i + 1 < rows.size() && !row.isSum());
        }
        double zeroX = Math.round(left + scale.share(0) * width) + 0.5;
        Whisker.place(zero, zeroX, 0, zeroX, height * rows.size());
    }

    /// Whole pixels for each of so many rows.
    static double rowHeight(double highest, double height, int rows) {
        return Math.min(highest, Math.floor(height / Math.max(1, rows)));
    }

    private void place(Shown row, double y, double height, double names) {
        row.ground().resizeRelocate(-6, y, getWidth() + 12, height);
        row.name().resizeRelocate(0, y, names, height);
        double number = Math.ceil(row.number().prefWidth(-1));
        row.number().resizeRelocate(getWidth() - number, y, number, height);
        row.bar().setHeight(Math.rint(height * BAR));
        row.bar().setY(Math.rint(y + height * (1 - BAR) / 2));
    }

    private double widest(Function<Shown, Label> label) {
        return Math.ceil(shown.stream()
                .mapToDouble(row -> label.apply(row).prefWidth(-1))
                .max()
                .orElse(0));
    }
}
