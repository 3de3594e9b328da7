package org.cvmworkbench.ui.base;

import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.ImportedFile;
import org.cvmworkbench.workspace.Study;

/// The files in the base, each with what became of its rows and a way out.
final class ImportsCard extends VBox {
    private final DataViewModel data;
    private final Look look;
    private final Controls controls;

    ImportsCard(DataViewModel data, Study study, Look look) {
        super(8);
        this.data = data;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-imports");
        getStyleClass().add("card");
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox rows = new VBox(8);
        for (ImportedFile file : study.base().imports()) rows.getChildren().add(row(file));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setId("data-imports-list");
        scroll.setAccessibleText(look.text("data.imports"));
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = controls.label(look.text("data.imports"), "title");
        getChildren().addAll(title, scroll);
    }

    private Node row(ImportedFile file) {
        Label name = controls.label(file.name(), "strong");
        name.setMinWidth(0);
        Label more = controls.label(more(file), "caption");
        more.setWrapText(true);
        VBox said = new VBox(2, name, more);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, said);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!look.presenting()) row.getChildren().add(takeOut(file));
        return row;
    }

    private Button takeOut(ImportedFile file) {
        Button out = controls.button("take-out-" + file.id(), "data.take-out", () -> data.takeOut(file));
        out.getStyleClass().add("take-out");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setAccessibleText(look.text("data.take-out.file", file.name()));
        return out;
    }

    private String more(ImportedFile file) {
        return look.text(
                "data.imports.file",
                look.text("data.kind." + file.kind().word()),
                look.date(file.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                new RowWords(look).say(file.counts()));
    }
}
