package org.cvmworkbench.ui.kit.explore;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cvmworkbench.ui.kit.Look;

/// What the two colours of the pictures stand for.
public final class Legend extends HBox {
    public Legend(Look look) {
        super(12);
        setId("legend");
        for (String which : new String[] {"selected", "others"}) {
            Region mark = new Region();
            mark.getStyleClass().addAll("legend-mark", which);
            Label name = new Label(look.text("customers.legend." + which));
            name.getStyleClass().add("caption");
            HBox one = new HBox(mark, name);
            one.getStyleClass().add("legend");
            getChildren().add(one);
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
