package org.cvmworkbench.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// Cards three abreast, all the same size: up to two rows fill the room, more are scrolled.
public final class CardGrid extends ScrollPane {
    private static final int COLUMNS = 3;
    private static final int ROWS = 2;
    private static final double GAP = 8;

    private final GridPane grid = new GridPane(GAP, GAP);
    private int rows = 1;

    public CardGrid() {
        getStyleClass().add("card-grid");
        setContent(grid);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        grid.setMinWidth(0);
        viewportBoundsProperty().subscribe(bounds -> grid.setMinHeight(height(bounds.getHeight())));
    }

    /// Shows these in place of those before.
    public void show(List<? extends Node> cards) {
        int columns = Math.clamp(cards.size(), 1, COLUMNS);
        rows = Math.max(1, Math.ceilDiv(cards.size(), COLUMNS));
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            grid.getRowConstraints().add(row);
        }
        for (int i = 0; i < cards.size(); i++) grid.add(cards.get(i), i % columns, i / columns);
        grid.setMinHeight(height(getViewportBounds().getHeight()));
    }

    /// Two rows are seen at a time, whole.
    private double height(double seen) {
        if (rows <= ROWS) return 0;
        double row = Math.floor((seen - (ROWS - 1) * GAP) / ROWS);
        return rows * row + (rows - 1) * GAP;
    }
}
