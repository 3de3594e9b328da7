package org.cvmworkbench.ui.kit.explore;

import java.awt.Color;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the colours of a heatmap stand for: a bar from the first to the last, with the numbers of both and what
/// they count.
public final class RampKey extends BorderPane {
    private final HBox bar = new HBox();
    private final Label low = new Label();
    private final Label unit = new Label();
    private final Label high = new Label();
    private List<Color> shown = List.of();

    public RampKey() {
        getStyleClass().add("ramp-key");
        setTop(bar);
        setLeft(low);
        setCenter(unit);
        setRight(high);
    }

    /// @param colours from few to many
    public void show(List<Color> colours, String lowest, String counted, String highest) {
        if (!colours.equals(shown)) {
            shown = List.copyOf(colours);
            bar.getChildren().setAll(shown.stream().map(RampKey::piece).toList());
        }
        low.setText(lowest);
        unit.setText(counted);
        high.setText(highest);
    }

    private static Region piece(Color colour) {
        Region piece = new Region();
        piece.setMinHeight(6);
        piece.setBackground(
                Background.fill(javafx.scene.paint.Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue())));
        HBox.setHgrow(piece, Priority.ALWAYS);
        return piece;
    }
}
