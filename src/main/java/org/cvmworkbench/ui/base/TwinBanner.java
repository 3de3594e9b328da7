package org.cvmworkbench.ui.base;

import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.ImportedFile;
import org.kordamp.ikonli.feather.Feather;

/// The same content is in the base already: by which import, and whether it is to come in once more.
final class TwinBanner extends HBox {
    TwinBanner(ImportedFile twin, DraftsViewModel drafts, Look look) {
        super(12);
        Controls controls = new Controls(look);
        setId("data-twin");
        getStyleClass().addAll("notice-card");
        setAlignment(Pos.CENTER_LEFT);
        String day = look.date(twin.at().atZone(ZoneId.systemDefault()).toLocalDate());
        Label said = controls.label(look.text("data.twin", twin.name(), day));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button again = controls.button("data-load-again", "data.twin.again", drafts::loadAgain);
        Button out = controls.button("data-leave-out", "data.twin.out", drafts.files()::leaveOut);
        again.setMinWidth(USE_PREF_SIZE);
        out.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(controls.icon(Feather.COPY), said, again, out);
    }
}
