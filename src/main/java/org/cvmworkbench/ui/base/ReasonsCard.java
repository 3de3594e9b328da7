package org.cvmworkbench.ui.base;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;

/// Why a file is read as it is, a sentence each.
final class ReasonsCard extends VBox {
    ReasonsCard(Preview preview, Look look) {
        super(4);
        Controls controls = new Controls(look);
        setId("data-reasons");
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(controls.label(look.text("data.reasons"), "title"));
        for (Text reason : preview.sniffed().reasons()) {
            Label said = controls.label(look.say(reason), "caption");
            said.setWrapText(true);
            getChildren().add(said);
        }
    }
}
