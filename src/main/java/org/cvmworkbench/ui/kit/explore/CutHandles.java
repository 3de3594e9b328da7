package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// The cuts of a grid to take hold of: between the names of its columns and of its rows. By mouse they are dragged; by
/// keyboard arrows move the focused one by a step, with Shift by seven.
final class CutHandles extends Pane {
    private static final double LENGTH = 14;
    private static final double WIDTH = 9;
    private static final int FAR = 7;

    private final Cutting cutting;
    private final List<CutHandle> ofRows = new ArrayList<>();
    private final List<CutHandle> ofColumns = new ArrayList<>();

    /// @param id of the grid; a handle is `id-row-cut-0` or `id-column-cut-0`
    /// @param rows how many rows there are; so `columns`
    CutHandles(String id, int rows, int columns, Cutting cutting) {
        this.cutting = cutting;
        setManaged(false);
        setPickOnBounds(false);
        for (int cut = 0; cut < rows - 1; cut++) ofRows.add(handle(id + "-row-cut-" + cut, true, cut));
        for (int cut = 0; cut < columns - 1; cut++) ofColumns.add(handle(id + "-column-cut-" + cut, false, cut));
        getChildren().addAll(ofColumns);
        getChildren().addAll(ofRows);
    }

    private CutHandle handle(String id, boolean rows, int cut) {
        CutHandle handle = new CutHandle(id, rows);
        double[] begun = {0};
        handle.setOnMousePressed(event -> {
            handle.requestFocus();
            begun[0] = rows ? event.getSceneY() : event.getSceneX();
            cutting.take(rows, cut);
            event.consume();
        });
        handle.setOnMouseDragged(event -> {
            cutting.drag((rows ? event.getSceneY() : event.getSceneX()) - begun[0]);
            event.consume();
        });
        handle.setOnMouseReleased(event -> event.consume());
        handle.setOnKeyPressed(event -> key(event, rows, cut));
        return handle;
    }

    private void key(KeyEvent event, boolean rows, int cut) {
        int step = event.isShiftDown() ? FAR : 1;
        boolean back = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP;
        boolean on = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
        if (!back && !on) return;
        cutting.step(rows, cut, back ? -step : step);
        event.consume();
    }

    /// @param cuts those between rows, then those between columns
    void show(List<GridCut> cuts) {
        List<CutHandle> all = new ArrayList<>(ofRows);
        all.addAll(ofColumns);
        for (int i = 0; i < all.size(); i++) all.get(i).show(cuts.get(i));
    }

    /// @param grid where the grid lies
    void stand(Rectangle2D grid) {
        for (int i = 0; i < ofColumns.size(); i++) {
            double x = grid.getMinX() + (i + 1) * grid.getWidth() / (ofColumns.size() + 1);
            ofColumns.get(i).resizeRelocate(Math.rint(x - WIDTH / 2), grid.getMinY() - LENGTH - 1, WIDTH, LENGTH);
        }
        for (int i = 0; i < ofRows.size(); i++) {
            double y = grid.getMinY() + (i + 1) * grid.getHeight() / (ofRows.size() + 1);
            ofRows.get(i).resizeRelocate(grid.getMinX() - LENGTH - 1, Math.rint(y - WIDTH / 2), LENGTH, WIDTH);
        }
    }
}
