package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.cvmworkbench.charts.Contrast;

/// The grid of recency and frequency, whose cells are chosen. By mouse: a click takes one, dragging a rectangle, with
/// Ctrl in addition. By keyboard: arrows go from cell to cell, Space takes one in addition or lets go of it, Enter
/// takes it alone, Escape lets go of all.
public final class RfGridPane extends Region {
    static final int SIDE = 5;
    private static final double GAP = 6;

    /// A cell is named by its scores in one number, 54 being recency 5 and frequency 4.
    ///
    /// @param colour of its ground
    /// @param text the number in it
    /// @param said in a tooltip and to screen readers
    public record Cell(java.awt.Color colour, String text, String said) {}

    /// @param corner above the names of the rows
    /// @param rows the latest first
    /// @param columns the rarest first
    /// @param foot below the columns
    public record Names(String corner, List<String> rows, List<String> columns, String foot) {
        public Names {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    private final Consumer<Set<Integer>> choose;
    private final List<Label> cells = new ArrayList<>();
    private final List<Label> rows;
    private final List<Label> columns;
    private final Label corner;
    private final Label foot;
    private final CellOutline outline = new CellOutline("cells-chosen", SIDE);
    private final CellOutline here = new CellOutline("cell-here", SIDE);
    private final CellDrag drag = new CellDrag(SIDE);
    private Set<Integer> chosen = Set.of();
    private Set<Integer> marked = Set.of();
    private int cursor = SIDE - 1;

    /// @param id of the whole; a cell is `id-54`
    /// @param choose hears the scores of all cells that are to be chosen now
    public RfGridPane(String id, String name, Names names, Consumer<Set<Integer>> choose) {
        this.choose = choose;
        setId(id);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        setFocusTraversable(true);
        getStyleClass().add("rf-grid");
        rows = names.rows().stream().map(text -> label(text, "rf-row")).toList();
        columns = names.columns().stream().map(text -> label(text, "rf-column")).toList();
        corner = label(names.corner(), "rf-corner");
        foot = label(names.foot(), "rf-column");
        for (int cell = 0; cell < SIDE * SIDE; cell++) {
            Label label = label("", "rf-cell");
            label.setId(id + "-" + scores(cell));
            label.setTooltip(new Tooltip());
            cells.add(label);
        }
        getChildren().addAll(cells);
        getChildren().addAll(rows);
        getChildren().addAll(columns);
        getChildren().addAll(corner, foot, outline, here);
        setMinSize(0, 0);
        listen();
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// The scores of a cell by its place.
    static int scores(int cell) {
        return (SIDE - cell / SIDE) * 10 + cell % SIDE + 1;
    }

    private static int cell(int scores) {
        return (SIDE - scores / 10) * SIDE + scores % 10 - 1;
    }

    /// @param shown row by row, the latest and rarest first
    public void show(List<Cell> shown) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = shown.get(i);
            Label label = cells.get(i);
            java.awt.Color ink = Contrast.inkOn(cell.colour());
            label.setText(cell.text());
            label.setBackground(Background.fill(javafx(cell.colour())));
            label.setTextFill(javafx(ink));
            label.getTooltip().setText(cell.said());
            label.setAccessibleText(cell.said());
        }
    }

    private static Color javafx(java.awt.Color colour) {
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /// @param asked scores of the cells that are asked for, to which others can be added
    /// @param outlined scores of the cells that are marked
    public void choose(Set<Integer> asked, Set<Integer> outlined) {
        chosen = cells(asked);
        marked = cells(outlined);
        requestLayout();
    }

    private static Set<Integer> cells(Set<Integer> scores) {
        return new TreeSet<>(scores.stream().map(RfGridPane::cell).toList());
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            cursor = at(event);
            drag.press(cursor, event.isShortcutDown() ? chosen : Set.of());
            requestLayout();
        });
        setOnMouseDragged(event -> {
            drag.move(at(event));
            requestLayout();
        });
        setOnMouseReleased(event -> {
            Set<Integer> covered = drag.release(chosen);
            tell(covered);
        });
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> requestLayout());
    }

    private void tell(Set<Integer> places) {
        choose.accept(new TreeSet<>(places.stream().map(RfGridPane::scores).toList()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> cursor -= cursor % SIDE == 0 ? 0 : 1;
            case RIGHT -> cursor += cursor % SIDE == SIDE - 1 ? 0 : 1;
            case UP -> cursor -= cursor < SIDE ? 0 : SIDE;
            case DOWN -> cursor += cursor >= SIDE * (SIDE - 1) ? 0 : SIDE;
            case SPACE -> tell(CellDrag.toggled(chosen, cursor));
            case ENTER -> tell(Set.of(cursor));
            case ESCAPE -> tell(Set.of());
            default -> {
                return;
            }
        }
        setAccessibleText(cells.get(cursor).getAccessibleText());
        requestLayout();
        event.consume();
    }

    private Rectangle2D grid() {
        double heads = heads();
        double head = Math.rint(corner.prefHeight(-1) + GAP);
        double below = Math.rint(foot.prefHeight(-1) + 2);
        return new Rectangle2D(
                heads, head, Math.max(0, getWidth() - heads - 1), Math.max(0, getHeight() - head - below));
    }

    /// How wide the names of the rows are; what stands below the grid may begin there too.
    private double heads() {
        double widest = corner.prefWidth(-1);
        for (Label row : rows) widest = Math.max(widest, row.prefWidth(-1));
        return Math.ceil(widest) + GAP;
    }

    private int at(MouseEvent event) {
        Rectangle2D grid = grid();
        int column = (int) Math.floor((event.getX() - grid.getMinX()) / grid.getWidth() * SIDE);
        int row = (int) Math.floor((event.getY() - grid.getMinY()) / grid.getHeight() * SIDE);
        return Math.clamp(row, 0, SIDE - 1) * SIDE + Math.clamp(column, 0, SIDE - 1);
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D grid = grid();
        double width = grid.getWidth() / SIDE;
        double height = grid.getHeight() / SIDE;
        for (int i = 0; i < cells.size(); i++) {
            int row = i / SIDE;
            int column = i % SIDE;
            double left = Math.rint(grid.getMinX() + column * width);
            double top = Math.rint(grid.getMinY() + row * height);
            double right = Math.rint(grid.getMinX() + (column + 1) * width);
            double bottom = Math.rint(grid.getMinY() + (row + 1) * height);
            cells.get(i).resizeRelocate(left, top, right - left - 1, bottom - top - 1);
        }
        for (int i = 0; i < SIDE; i++) {
            rows.get(i).resizeRelocate(0, grid.getMinY() + i * height, grid.getMinX() - GAP, height);
            columns.get(i).resizeRelocate(grid.getMinX() + i * width, 0, width, grid.getMinY());
        }
        corner.resizeRelocate(0, 0, grid.getMinX(), grid.getMinY());
        foot.resizeRelocate(grid.getMinX(), grid.getMaxY() + 2, grid.getWidth(), foot.prefHeight(-1));
        outline.around(drag.covered().isEmpty() ? marked : drag.covered(), grid);
        here.around(isFocused() ? Set.of(cursor) : Set.of(), grid);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 256;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 248;
    }
}
