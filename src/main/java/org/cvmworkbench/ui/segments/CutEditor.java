package org.cvmworkbench.ui.segments;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfCuts;
import org.cvmworkbench.ui.kit.Controls;

/// The cut points of the grid as numbers, to be typed: "14, 30, 60, 120".
final class CutEditor extends GridPane {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final GridCuts cuts;
    private final TextField recency;
    private final TextField frequency;

    CutEditor(GridCuts cuts, Controls controls) {
        super(8, 4);
        this.cuts = cuts;
        recency = field("rf-cuts-recency", controls.look().text("segments.grid.cuts.recency"));
        frequency = field("rf-cuts-frequency", controls.look().text("segments.grid.cuts.frequency"));
        add(label(controls, "segments.grid.rows"), 0, 0);
        add(recency, 1, 0);
        add(label(controls, "segments.grid.visits"), 0, 1);
        add(frequency, 1, 1);
        Button fifths = controls.button("rf-fifths", "segments.grid.fifths", cuts::fifths);
        fifths.setMinWidth(USE_PREF_SIZE);
        add(fifths, 2, 0);
        getStyleClass().add("cut-editor");
    }

    private static Label label(Controls controls, String key) {
        Label label = controls.label(controls.look().text(key), "caption");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().add("bound");
        field.setOnAction(event -> apply());
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(ERROR, false));
        setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /// Shows where the grid is cut now; what somebody is typing stays.
    void show(RfCuts now) {
        show(recency, now.recency());
        show(frequency, now.frequency());
    }

    private static void show(TextField field, CutPoints points) {
        String text = text(points);
        if (!field.isFocused() && !field.getText().equals(text)) field.setText(text);
    }

    private static String text(CutPoints points) {
        return Arrays.stream(points.distinct())
                .mapToObj(point -> Long.toString(Math.round(point)))
                .collect(Collectors.joining(", "));
    }

    private void apply() {
        Optional<CutPoints> days = read(recency, 0);
        Optional<CutPoints> visits = read(frequency, 1);
        if (days.isPresent() && visits.isPresent()) cuts.cut(new RfCuts(days.get(), visits.get()), "");
    }

    /// Up to four whole numbers that rise.
    private static Optional<CutPoints> read(TextField field, int lowest) {
        String[] words = field.getText().strip().split("[,;\\s]+");
        boolean numbers =
                words.length < CutPoints.PARTS && Arrays.stream(words).allMatch(word -> word.matches("\\d{1,6}"));
        double[] values =
                numbers ? Arrays.stream(words).mapToDouble(Double::parseDouble).toArray() : new double[0];
        boolean rise = values.length > 0 && values[0] >= lowest;
        for (int i = 1; i < values.length; i++) rise &= values[i] > values[i - 1];
        field.pseudoClassStateChanged(ERROR, !rise);
        return rise ? Optional.of(CutPoints.after(values)) : Optional.empty();
    }
}
