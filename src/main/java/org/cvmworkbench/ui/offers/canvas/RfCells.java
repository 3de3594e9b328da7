package org.cvmworkbench.ui.offers.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.workspace.offers.Palette;
import org.cvmworkbench.workspace.offers.PaletteItem;

/// The cells of recency and frequency, to be dragged as audiences. One stop for the Tab key; arrows go on inside.
final class RfCells extends GridPane {
    private static final int SIDE = 5;

    private final PaletteMaking making;
    private final List<Label> cells = new ArrayList<>();

    RfCells(PaletteMaking making) {
        this.making = making;
        Controls controls = new Controls(making.words().look());
        for (int row = 0; row < SIDE; row++) {
            int recency = Palette.SCORES.get(row);
            add(controls.label("R" + recency, "caption"), 0, row);
            for (int column = 0; column < SIDE; column++)
                add(cell(controls, recency, Palette.SCORES.get(SIDE - 1 - column)), column + 1, row);
        }
        for (int column = 0; column < SIDE; column++)
            add(controls.label("F" + (column + 1), "caption"), column + 1, SIDE);
        cells.getFirst().setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        setId("palette-cells");
        getStyleClass().add("rf-cells");
    }

    private Label cell(Controls controls, int recency, int frequency) {
        PaletteItem item = Palette.cell(recency, frequency);
        Label cell = controls.label(recency + "" + frequency);
        String meaning = making.words().look().text("offers.palette.cell", recency, frequency);
        cell.setId("palette-cells-" + recency + frequency);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.getStyleClass().add("rf-cell");
        cell.setFocusTraversable(false);
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setAccessibleText(meaning);
        cell.setTooltip(new Tooltip(meaning));
        cell.setOnMousePressed(event -> cell.requestFocus());
        cell.focusedProperty().subscribe(focused -> {
            if (focused) cells.forEach(each -> each.setFocusTraversable(each.equals(cell)));
        });
        making.liftable(cell, item);
        cells.add(cell);
        return cell;
    }

    private void walk(KeyEvent event) {
        int here = cells.indexOf(event.getTarget());
        if (here < 0 || making.room().carrying().isCarrying()) return;
        int there = switch (event.getCode()) {
            case LEFT -> here % SIDE == 0 ? here : here - 1;
            case RIGHT -> here % SIDE == SIDE - 1 ? here : here + 1;
            case UP -> here < SIDE ? here : here - SIDE;
            case DOWN -> here + SIDE < cells.size() ? here + SIDE : here;
            default -> -1;
        };
        if (there < 0) return;
        cells.get(there).requestFocus();
        event.consume();
    }
}
