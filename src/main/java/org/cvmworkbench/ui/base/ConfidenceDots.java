package org.cvmworkbench.ui.base;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cvmworkbench.intake.header.Confidence;

/// Three dots, as many filled as something is sure: told by their number, not by a colour.
final class ConfidenceDots extends HBox {
    private static final int DOTS = 3;

    ConfidenceDots(Confidence confidence) {
        super(2);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        int filled = switch (confidence) {
            case SURE -> DOTS;
            case LIKELY -> DOTS - 1;
            case GUESS -> 1;
        };
        for (int i = 0; i < DOTS; i++) {
            Region dot = new Region();
            dot.getStyleClass().addAll("confidence-dot", i < filled ? "full" : "hollow");
            getChildren().add(dot);
        }
    }
}
