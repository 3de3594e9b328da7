package org.cvmworkbench.ui.card;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.FileDialogs.Sort;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// What a customer may ask for: all that is held on them, and to be erased. Erasing is the one act that cannot be
/// undone, so it says what goes and what stays and asks.
final class CardActions extends VBox {
    private static final List<Sort> SORTS =
            List.of(Sort.of("lists.xlsx", "xlsx"), Sort.of("lists.json", "json"), Sort.of("lists.csv", "csv"));

    private final String key;
    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final Look look;
    private final Controls controls;
    private final Button erase;

    CardActions(String key, Workspace workspace, FileDialogs dialogs, Look look) {
        super(8);
        this.key = key;
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.look = look;
        this.controls = new Controls(look);
        this.erase = controls.button("card-erase", "card.erase", Feather.USER_X, this::announce);
        Button give = controls.button("card-give", "card.give", Feather.DOWNLOAD, this::give);
        getChildren().setAll(controls.label(look.text("card.rights"), "title"), new HBox(8, give, erase));
        setId("card-actions");
    }

    private void give() {
        dialogs.save(Text.of("card.give"), key + ".xlsx", SORTS)
                .ifPresent(file -> workspace.changes().give(key, file, look.texts()));
    }

    private void announce() {
        workspace.changes().announceErasing(key, this::ask);
    }

    private void ask(Erasure erasure) {
        int rows = erasure.rows().values().stream().mapToInt(Integer::intValue).sum();
        Label what = controls.label(look.text("card.erase.what", rows, erasure.lines()));
        what.setWrapText(true);
        what.setId("card-erase-what");
        Button keep = controls.button("card-erase-keep", "card.erase.keep", this::putAway);
        Button sure = controls.button(
                "card-erase-sure",
                "card.erase.sure",
                Feather.TRASH_2,
                () -> workspace.changes().erase(key));
        sure.getStyleClass().add("danger");
        if (!erasure.namedIn().isEmpty()) {
            what.setText(look.text(
                    "error.customer-named", key, look.say(erasure.namedIn().getFirst())));
            sure.setDisable(true);
        }
        putAway();
        getChildren().add(new VBox(8, what, new HBox(8, keep, sure)));
        erase.setDisable(true);
        keep.requestFocus();
    }

    private void putAway() {
        if (erase.isDisabled()) getChildren().removeLast();
        erase.setDisable(false);
        erase.requestFocus();
    }
}
