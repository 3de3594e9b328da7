package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.cvmworkbench.analysis.overlap.SetOverlap;
import org.cvmworkbench.ui.kit.Look;

/// A column of an [OverlapPane]: how many customers, and in which segments they are.
final class OverlapColumn extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 24;
    private static final double HIGHEST = 72;
    private static final double ROW = 22;
    /// Of the number above the bar.
    private static final double HEAD = 22;
    private static final double RADIUS = 4.5;
    static final int THOUSAND = 1000;

    /// @param most customers of the largest part
    OverlapColumn(SetOverlap overlap, SetOverlap.Part part, int most, Look look) {
        setId("overlap-part-" + part.members());
        getStyleClass().add("overlap-column");
        String said = said(overlap, part, look);
        setAccessibleText(said);
        setTooltip(new Tooltip(said));
        Label count = new Label(count(part.customers(), most, look));
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("overlap-count");
        Region bar = new Region();
        bar.getStyleClass().add("overlap-bar");
        double height = Math.max(1, Math.rint(HIGHEST * part.customers() / most));
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        VBox column = new VBox(2, count, bar, dots(overlap, part));
        column.setAlignment(Pos.BOTTOM_CENTER);
        double whole = HEAD + HIGHEST + overlap.names().size() * ROW;
        column.setMinSize(WIDTH, whole);
        column.setMaxSize(WIDTH, whole);
        setGraphic(column);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /// Whether its customers are those of the rule.
    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// In thousands where the largest part has thousands.
    private static String count(int customers, int most, Look look) {
        return most < THOUSAND
                ? look.numbers().whole(customers)
                : look.numbers().decimal(customers / (double) THOUSAND, 1);
    }

    private static Pane dots(SetOverlap overlap, SetOverlap.Part part) {
        Pane dots = new Pane();
        int sets = overlap.names().size();
        dots.setMinSize(WIDTH, sets * ROW);
        dots.setMaxSize(WIDTH, sets * ROW);
        int first = IntStream.range(0, sets).filter(part::has).min().orElse(0);
        int last = IntStream.range(0, sets).filter(part::has).max().orElse(0);
        Line line = new Line(WIDTH / 2, middle(first), WIDTH / 2, middle(last));
        line.getStyleClass().add("overlap-line");
        dots.getChildren().add(line);
        for (int set = 0; set < sets; set++) {
            Circle dot = new Circle(WIDTH / 2, middle(set), RADIUS);
            dot.getStyleClass().add(part.has(set) ? "overlap-in" : "overlap-out");
            dots.getChildren().add(dot);
        }
        return dots;
    }

    private static double middle(int row) {
        return (row + 0.5) * ROW;
    }

    private static String said(SetOverlap overlap, SetOverlap.Part part, Look look) {
        List<String> in = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (int set = 0; set < overlap.names().size(); set++) {
            (part.has(set) ? in : out).add(overlap.names().get(set));
        }
        String whole = look.numbers().whole(part.customers());
        if (out.isEmpty()) return look.text("segments.overlap.all", whole, String.join(", ", in));
        return look.text("segments.overlap.said", whole, String.join(", ", in), String.join(", ", out));
    }
}
