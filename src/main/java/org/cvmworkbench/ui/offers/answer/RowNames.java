package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The names of the rows of waterfalls that stand beside it in the same height.
final class RowNames extends Region {
    private final double highestRow;

    RowNames(double highestRow, List<String> names) {
        this.highestRow = highestRow;
        names.forEach(name -> getChildren().add(new Label(name)));
        getChildren().getLast().getStyleClass().add("strong");
    }

    @Override
    protected void layoutChildren() {
        List<Node> names = getChildren();
        double height = WaterfallBars.rowHeight(highestRow, getHeight(), names.size());
        for (int i = 0; i < names.size(); i++) names.get(i).resizeRelocate(0, i * height, getWidth(), height);
    }
}
