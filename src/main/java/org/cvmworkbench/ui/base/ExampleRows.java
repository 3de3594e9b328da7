package org.cvmworkbench.ui.base;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cvmworkbench.analysis.health.Example;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Some of what was found; only columns that say something. Customers are masked before an audience.
final class ExampleRows extends GridPane {
    private final List<Example> examples;
    private final Look look;
    private final Controls controls;

    ExampleRows(List<Example> examples, Look look) {
        super(16, 2);
        this.examples = examples;
        this.look = look;
        this.controls = new Controls(look);
        getStyleClass().add("example-rows");
        column("data.example.customer", one -> one.customer().isEmpty() ? "" : look.customer(one.customer()));
        column("data.example.receipt", Example::receipt);
        column("data.example.day", this::day);
        column("data.example.subject", Example::subject);
        column("data.example.says", one -> look.say(one.says()));
        ColumnConstraints last = getColumnConstraints().getLast();
        last.setHgrow(Priority.ALWAYS);
    }

    private void column(String key, Function<Example, String> said) {
        if (examples.stream().map(said).allMatch(String::isEmpty)) return;
        int column = getColumnConstraints().size();
        getColumnConstraints().add(new ColumnConstraints());
        add(controls.label(look.text(key), "caption"), column, 0);
        for (int row = 0; row < examples.size(); row++) {
            Label cell = controls.label(said.apply(examples.get(row)));
            cell.setMinWidth(0);
            add(cell, column, row + 1);
        }
    }

    private String day(Example one) {
        return one.day() == Column.NO_INT ? "" : look.date(LocalDate.ofEpochDay(one.day()));
    }
}
