package org.cvmworkbench.ui.examples;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.analysis.examples.ExampleUnit;
import org.cvmworkbench.analysis.examples.WorkedExample;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.ShareBar;

/// The parts of an example as they are read: question, inputs, the three columns, source.
final class ExampleReading {
    private static final int FEW = 4;

    private final ExampleCase example;
    private final Look look;
    private final Controls controls;
    private final ExampleNumbers numbers;

    ExampleReading(ExampleCase example, Look look) {
        this.example = example;
        this.look = look;
        this.controls = new Controls(look);
        this.numbers = new ExampleNumbers(look);
    }

    /// Whose example it is, and the question in words.
    Node question() {
        String story = look.text(Story.of(example).key());
        Label question = controls.label(look.say(example.question()), "example-question");
        question.setId("example-question");
        question.setWrapText(true);
        return new VBox(4, controls.label(example.id() + " · " + story, "caption"), question);
    }

    Node inputs() {
        Label given = controls.label(look.say(example.inputs()));
        given.setWrapText(true);
        HBox.setHgrow(given, Priority.ALWAYS);
        Label head = controls.label(look.text("examples.inputs"), "muted");
        head.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(12, head, given);
        box.getStyleClass().add("example-inputs");
        return box;
    }

    /// A row a figure: printed, computed, incremental.
    Node figures() {
        GridPane table = new GridPane();
        table.setId("example-figures");
        table.getStyleClass().addAll("example-figures", example.figures().size() <= FEW ? "few" : "many");
        table.getColumnConstraints()
                .setAll(column(40, HPos.LEFT), column(20, HPos.RIGHT), column(20, HPos.RIGHT), column(20, HPos.RIGHT));
        table.addRow(
                0, cell(look.text("examples.what"), "head"), head("printed"), head("computed"), head("incremental"));
        for (int i = 0; i < example.figures().size(); i++)
            addRow(table, i + 1, example.figures().get(i));
        return table;
    }

    private void addRow(GridPane table, int row, WorkedExample figure) {
        String last = row == example.figures().size() ? "last" : "inner";
        table.addRow(
                row,
                cell(look.say(figure.label()), last, "name"),
                number(figure, figure.printed(), last, "printed"),
                number(figure, OptionalDouble.of(figure.computed()), last, "computed"),
                number(figure, figure.incremental(), last, "incremental"));
    }

    /// The number, and below it a bar on the axis of all figures with its unit.
    private Node number(WorkedExample figure, OptionalDouble value, String... styles) {
        Label number = controls.label(numbers.say(figure.unit(), value), "example-number");
        number.setMaxWidth(Double.MAX_VALUE);
        double size = Math.abs(value.orElse(0));
        ShareBar bar = ShareBar.of(size / Math.max(size, greatest(figure.unit())));
        bar.setVisible(size > 0);
        VBox cell = new VBox(4, number, bar);
        cell.getStyleClass().add("example-cell");
        cell.getStyleClass().addAll(styles);
        if (value.orElse(0) < 0) cell.getStyleClass().add("negative");
        return cell;
    }

    private double greatest(ExampleUnit unit) {
        return example.figures().stream()
                .filter(figure -> figure.unit() == unit)
                .flatMapToDouble(figure -> DoubleStream.of(
                        figure.printed().orElse(0),
                        figure.computed(),
                        figure.incremental().orElse(0)))
                .map(Math::abs)
                .max()
                .orElse(1);
    }

    private Node head(String which) {
        Label name = controls.label(look.text("examples." + which), "strong");
        Label why = controls.label(look.text("examples." + which + ".why"), "caption");
        why.setWrapText(true);
        VBox head = new VBox(name, why);
        head.getStyleClass().addAll("example-cell", "head", "number");
        return head;
    }

    private Label cell(String text, String... styles) {
        Label cell = controls.label(text, "example-cell");
        cell.getStyleClass().addAll(List.of(styles));
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setWrapText(true);
        GridPane.setValignment(cell, VPos.CENTER);
        return cell;
    }

    private static ColumnConstraints column(double percent, HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(side);
        column.setFillWidth(true);
        return column;
    }

    /// What an empty cell means, and where the example is from.
    Node source() {
        VBox lines = new VBox(4);
        boolean gaps = example.figures().stream()
                .anyMatch(figure ->
                        figure.printed().isEmpty() || figure.incremental().isEmpty());
        if (gaps) lines.getChildren().add(controls.label(look.text("examples.none"), "caption"));
        Label source = controls.label(look.text("examples.source"), "caption");
        source.setWrapText(true);
        lines.getChildren().add(source);
        return lines;
    }
}
