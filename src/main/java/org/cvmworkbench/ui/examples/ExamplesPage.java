package org.cvmworkbench.ui.examples;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.ui.kit.Card;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;

/// The list on the left, the chosen example on the right: what it teaches, the question, the figures.
final class ExamplesPage extends Page {
    private static final double LIST_WIDTH = 288;

    private final ExamplesViewModel model;
    private final Controls controls;
    private final Label lesson;
    private final VBox read = new VBox(16);

    ExamplesPage(ExamplesViewModel model, Look look) {
        super(look);
        this.model = model;
        this.controls = new Controls(look);
        this.lesson = controls.label("", "sentence");
        lesson.setId("example-lesson");
        lesson.setWrapText(true);
        BorderPane body = new BorderPane(scrolling(read));
        Card list = controls.card(look.text("examples.list"), list());
        list.setPrefWidth(LIST_WIDTH);
        body.setLeft(list);
        VBox content = new VBox(16, lesson, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        content.getStyleClass().addAll("room", "examples");
        setCenter(content);
        follow(model.examples(), examples -> show());
        follow(model.place(), place -> show());
        model.enter();
    }

    private static ScrollPane scrolling(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("example-scroll");
        return scroll;
    }

    private ListView<ExampleCase> list() {
        ListView<ExampleCase> list = new ListView<>();
        list.setId("example-list");
        list.setAccessibleText(look.text("examples.list"));
        list.setCellFactory(view -> new ExampleCell(look));
        follow(model.examples(), list.getItems()::setAll);
        follow(model.place(), place -> list.getSelectionModel().select(place.intValue()));
        follow(
                model.examples(),
                examples -> list.getSelectionModel().select(model.place().get()));
        list.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (place.intValue() >= 0) model.choose(place.intValue());
        });
        return list;
    }

    private void show() {
        model.chosen().ifPresent(example -> {
            lesson.setText(look.say(example.note()));
            ExampleReading reading = new ExampleReading(example, look);
            read.getChildren().setAll(reading.question(), reading.inputs(), reading.figures(), reading.source());
        });
    }
}
