package org.cvmworkbench.ui.base;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.ImportSummary;
import org.kordamp.ikonli.feather.Feather;

/// What became of the files that were just loaded, where rejected rows are, and what to do next.
final class LoadedCard extends VBox {
    private final Look look;
    private final Controls controls;

    LoadedCard(Loaded loaded, DataViewModel data, Consumer<Room> go, Look look) {
        super(8);
        this.look = look;
        this.controls = new Controls(look);
        setId("data-loaded");
        getStyleClass().addAll("card", "loaded-card");
        Label title = controls.label(look.text("data.loaded"), "title");
        HBox head = new HBox(
                8,
                title,
                controls.space(),
                controls.primary("data-segments", "data.look-at-segments", () -> go.accept(Room.SEGMENTS)),
                controls.iconButton("data-loaded-away", "shell.put-away", Feather.X, data::putLoadedAway));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (ImportSummary file : loaded.files()) getChildren().add(row(file));
        loaded.rejects().ifPresent(place -> getChildren().add(rejects(loaded, data)));
    }

    private Node row(ImportSummary file) {
        Label text = controls.label(look.text(
                "data.loaded.file",
                file.name(),
                look.text("data.kind." + file.kind().word()),
                new RowWords(look).say(file.counts())));
        text.setWrapText(true);
        return text;
    }

    private Node rejects(Loaded loaded, DataViewModel data) {
        long count = loaded.counts().rejected();
        Button show = controls.button(
                "data-show-rejects", "data.rejects.show", () -> data.rejects().open(loaded));
        show.setText(look.text("data.rejects.show", count, new RowWords(look).whole(count)));
        return new HBox(8, show);
    }
}
