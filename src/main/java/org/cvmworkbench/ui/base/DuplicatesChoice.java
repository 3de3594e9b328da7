package org.cvmworkbench.ui.base;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Duplicates;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;

/// What becomes of lines and receipts that are there already, with a sentence of what the choice does.
final class DuplicatesChoice extends VBox {
    DuplicatesChoice(FileDraft draft, DraftsViewModel drafts, Look look) {
        super(6);
        Controls controls = new Controls(look);
        Duplicates now = draft.request().duplicates().orElse(Duplicates.KEEP);
        setId("data-repeats");
        Toggles<Duplicates> choice =
                new Toggles<>("data-duplicates", "data.repeats", List.of(Duplicates.values()), look);
        choice.follow(new SimpleObjectProperty<>(now), drafts::setDuplicates, new Following());
        Label does = controls.label(look.text("data.repeats." + now.word() + ".does"), "caption");
        does.setWrapText(true);
        getChildren().addAll(controls.label(look.text("data.repeats"), "title"), choice, does);
    }
}
