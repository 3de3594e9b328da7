package org.cvmworkbench.ui.base;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.kordamp.ikonli.feather.Feather;

/// All files that were brought and how far each is; the chosen one is shown beside.
final class FileListPane extends VBox {
    private static final double WIDTH = 208;

    private final FileList files;
    private final ListView<ListedFile> list = new ListView<>();
    private boolean showing;

    FileListPane(DataViewModel data, Look look, Following following) {
        super(8);
        this.files = data.drafts().files();
        Controls controls = new Controls(look);
        setId("data-files-side");
        getStyleClass().addAll("side", "files-side");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        list.setId("data-files");
        list.setAccessibleText(look.text("data.files"));
        list.setCellFactory(view -> new FileCell(look));
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!showing) files.choose(now.intValue());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = controls.label("", "title");
        var more = controls.button("data-import", "data.files.more", Feather.UPLOAD, data::chooseFiles);
        var out = controls.button("data-put-away", "data.put-away", files::leaveOut);
        more.setMaxWidth(Double.MAX_VALUE);
        out.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(title, list, more, out);
        following.follow(files.files(), all -> {
            title.setText(look.text("data.files.count", all.size()));
            setVisible(all.size() > 1);
            setManaged(all.size() > 1);
            show();
        });
        following.follow(files.place(), place -> show());
    }

    private void show() {
        showing = true;
        if (!list.getItems().equals(files.files().get()))
            list.getItems().setAll(files.files().get());
        list.getSelectionModel().select(files.place().get());
        showing = false;
    }
}
