package org.cvmworkbench.ui.examples;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;

/// One example in front of a room; the arrow keys or a clicker turn the pages.
final class PresentedExample extends Page {
    private final ExamplesViewModel model;
    private final Controls controls;
    private final VBox content = new VBox(32);

    PresentedExample(ExamplesViewModel model, Look look) {
        super(look);
        this.model = model;
        this.controls = new Controls(look);
        content.getStyleClass().addAll("room", "examples");
        content.setId("example-pages");
        content.setFocusTraversable(true);
        content.setOnKeyPressed(this::turn);
        setCenter(content);
        follow(model.examples(), examples -> show());
        follow(model.place(), place -> show());
        model.enter();
        Platform.runLater(content::requestFocus);
    }

    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE -> model.next();
            case LEFT, UP, PAGE_UP, BACK_SPACE -> model.previous();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void show() {
        model.chosen().ifPresent(example -> {
            ExampleReading reading = new ExampleReading(example, look);
            Label lesson = controls.label(look.say(example.note()), "sentence");
            lesson.setWrapText(true);
            VBox rest = new VBox();
            VBox.setVgrow(rest, Priority.ALWAYS);
            content.getChildren()
                    .setAll(lesson, reading.question(), reading.inputs(), reading.figures(), rest, foot(reading));
            content.setAccessibleText(spoken(example, lesson));
        });
    }

    private HBox foot(ExampleReading reading) {
        VBox source = new VBox(reading.source());
        HBox.setHgrow(source, Priority.ALWAYS);
        Label place = controls.label(
                look.text(
                        "examples.place",
                        model.place().get() + 1,
                        model.examples().get().size()),
                "strong");
        return new HBox(32, source, place);
    }

    private String spoken(ExampleCase example, Label lesson) {
        return look.say(example.question()) + " " + lesson.getText();
    }
}
