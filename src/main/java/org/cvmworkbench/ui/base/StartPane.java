package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// Before a base is open: what this program is, and the ways on.
final class StartPane extends VBox {
    private static final double WIDTH = 800;

    private final DataViewModel data;
    private final Look look;
    private final Controls controls;

    StartPane(DataViewModel data, Look look) {
        super(24);
        this.data = data;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-start");
        getStyleClass().addAll("room", "data-start");
        Label sentence = controls.label(look.text("data.start.sentence"), "sentence");
        sentence.setWrapText(true);
        VBox content = new VBox(24, sentence, ways(), dropZone(), recent());
        content.setMaxWidth(WIDTH);
        getChildren().add(content);
    }

    private Node ways() {
        Button demo = controls.primary("data-demo", "data.demo", data::openDemo);
        Button file = controls.button("data-import", "data.import", Feather.UPLOAD, data::chooseFiles);
        Button base = controls.button("data-open", "data.open", Feather.FOLDER, data::openBase);
        return new HBox(16, way("demo", demo), way("import", file), way("open", base));
    }

    private Node way(String word, Button button) {
        Label title = controls.label(look.text("data.start." + word), "title");
        Label text = controls.label(look.text("data.start." + word + ".text"), "muted");
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        text.setMaxHeight(Double.MAX_VALUE);
        text.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(8, title, text, button);
        card.getStyleClass().addAll("card", "data-way");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node dropZone() {
        Label text = controls.label(look.text("data.drop"));
        Label more = controls.label(look.text("data.drop.kinds"), "caption");
        more.setWrapText(true);
        VBox zone = new VBox(8, controls.icon(Feather.DOWNLOAD), text, more);
        zone.setId("data-drop-zone");
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private Node recent() {
        VBox list = new VBox(4);
        list.setId("data-recent");
        if (data.recent().isEmpty()) return list;
        list.getChildren().add(controls.label(look.text("data.recent"), "title"));
        for (Path base : data.recent()) list.getChildren().add(link(base));
        return list;
    }

    private Node link(Path base) {
        Hyperlink link = new Hyperlink(String.valueOf(base.getFileName()).replaceAll("\\.mv\\.db$", ""));
        link.setOnAction(event -> data.open(base));
        Label place = controls.label(String.valueOf(base.getParent()), "caption");
        HBox row = new HBox(8, link, place);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }
}
