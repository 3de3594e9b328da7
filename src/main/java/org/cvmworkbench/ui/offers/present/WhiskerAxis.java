package org.cvmworkbench.ui.offers.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.ui.offers.answer.Scale;
import org.cvmworkbench.ui.offers.answer.Tone;
import org.cvmworkbench.ui.offers.answer.Whisker;

/// A large whisker above the numbers of its axis.
final class WhiskerAxis extends Region {
    private static final double WHISKER = 28;
    private static final double NUMBERS = 22;
    private static final double LEAST_GAP = 12;

    private final Whisker whisker = new Whisker(Whisker.Size.LARGE);
    private final DoubleFunction<String> written;
    private final List<Label> numbers = new ArrayList<>();
    private Scale scale = new Scale(0, 1, 1);

    WhiskerAxis(DoubleFunction<String> written) {
        this.written = written;
        getChildren().add(whisker);
        setMinHeight(WHISKER + NUMBERS);
    }

    void show(Estimate estimate, Scale axis, Tone tone, String words) {
        whisker.show(estimate, axis, tone, words);
        if (!axis.equals(scale) || numbers.isEmpty()) build(axis);
        requestLayout();
    }

    private void build(Scale axis) {
        scale = axis;
        getChildren().removeAll(numbers);
        numbers.clear();
        for (double tick : axis.ticks()) {
            Label number = new Label(written.apply(tick));
            number.getStyleClass().add("present-tick");
            numbers.add(number);
        }
        getChildren().addAll(numbers);
    }

    @Override
    protected void layoutChildren() {
        whisker.resizeRelocate(0, 0, getWidth(), WHISKER);
        List<Double> ticks = scale.ticks();
        int every = every(ticks.size());
        for (int i = 0; i < numbers.size(); i++) {
            Label number = numbers.get(i);
            double width = number.prefWidth(-1);
            double middle = Whisker.Size.LARGE.at(scale.share(ticks.get(i)), getWidth());
            double left = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
            number.setVisible(Math.round(ticks.get(i) / scale.step()) % every == 0);
            number.resizeRelocate(left, WHISKER, width, NUMBERS);
        }
    }

    /// So many steps lie between two numbers that none touches another.
    private int every(int ticks) {
        double widest = numbers.stream()
                        .mapToDouble(number -> number.prefWidth(-1))
                        .max()
                        .orElse(0)
                + LEAST_GAP;
        return Math.max(1, (int) Math.ceil(widest * Math.max(1, ticks - 1) / getWidth()));
    }
}
