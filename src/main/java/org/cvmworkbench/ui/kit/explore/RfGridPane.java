package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cvmworkbench.ui.kit.CellTip;

/// The grid of recency and frequency, whose cells are chosen. By mouse: a click takes one, dragging a rectangle, with
/// Ctrl in addition. By keyboard: arrows go from cell to cell, Space takes one in addition or lets go of it, Enter
/// takes it alone, Escape lets go of all.
public final class RfGridPane extends Region {
    private static final double GAP = 6;

    /// A cell is named by its scores in one number, 54 being recency 5 and frequency 4.
    ///
    /// @param colour of its ground
    /// @param text the number in it
    /// @param part of it that a bar at its lower edge shows, from 0, which is no bar, to 1
    /// @param said in a tooltip and to screen readers, worded when somebody asks
    public record Cell(java.awt.Color colour, String text, double part, Supplier<String> said) {}

    private final Consumer<Set<Integer>> choose;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<Label> rows;
    private final List<Label> columns;
    private final Label corner;
    private final Label aside;
    private final Label foot;
    private final CellOutline outline;
    private final CellOutline here;
    private final CellDrag drag;
    private final CutHandles handles;
    private Set<Integer> chosen = Set.of();
    private Set<Integer> marked = Set.of();
    private GridNames names;
    private final CellTip tip = new CellTip(this);
    private int cursor;
    private boolean told;

    /// @param id of the whole; a cell is `id-54`
    /// @param choose hears the scores of all cells that are to be chosen now
    public RfGridPane(String id, String name, GridNames names, Consumer<Set<Integer>> choose, Cutting cutting) {
        this.choose = choose;
        this.names = names;
        int height = names.rows().size();
        int width = names.columns().size();
        cursor = width - 1;
        outline = new CellOutline("cells-chosen", height, width);
        here = new CellOutline("cell-here", height, width);
        drag = new CellDrag(width);
        handles = new CutHandles(id, height, width, cutting);
        setId(id);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        setAccessibleRoleDescription(name);
        setFocusTraversable(true);
        getStyleClass().add("rf-grid");
        rows = names.rows().stream().map(part -> label("", "rf-row")).toList();
        columns = names.columns().stream().map(part -> label("", "rf-column")).toList();
        corner = label(names.corner(), "rf-corner");
        aside = label("", "rf-corner");
        aside.setId(id + "-aside");
        foot = label(names.foot(), "rf-column");
        for (int cell = 0; cell < width * height; cell++) {
            cells.add(new GridCell(id + "-" + scores(cell)));
        }
        getChildren().addAll(cells);
        getChildren().addAll(cells.stream().map(GridCell::bar).toList());
        getChildren().addAll(rows);
        getChildren().addAll(columns);
        getChildren().addAll(corner, aside, foot, handles, outline, here);
        setMinSize(0, 0);
        name(names);
        listen();
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// The scores of a cell by its place.
    private int scores(int cell) {
        int width = names.columns().size();
        return names.rows().get(cell / width).score() * 10
                + names.columns().get(cell % width).score();
    }

    /// Whether it can show these.
    public boolean fits(GridNames others) {
        return names.fits(others);
    }

    /// Other words around the same cells, as when a cut moves.
    public void name(GridNames others) {
        names = others;
        name(rows, names.rows());
        name(columns, names.columns());
        aside.setText(names.aside());
        handles.show(names.cuts());
        requestLayout();
    }

    private static void name(List<Label> labels, List<GridNames.Part> parts) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(parts.get(i).name());
            labels.get(i).setTooltip(new Tooltip(parts.get(i).said()));
        }
    }

    /// @param shown row by row, the latest and rarest first
    public void show(List<Cell> shown) {
        for (int i = 0; i < cells.size(); i++) cells.get(i).show(shown.get(i));
        if (told) tell();
    }

    /// @param asked scores of the cells that are asked for, to which others can be added
    /// @param outlined scores of the cells that are marked
    public void choose(Set<Integer> asked, Set<Integer> outlined) {
        chosen = cells(asked);
        marked = cells(outlined);
        requestLayout();
    }

    private Set<Integer> cells(Set<Integer> scores) {
        Set<Integer> places = new TreeSet<>();
        for (int cell = 0; cell < cells.size(); cell++) if (scores.contains(scores(cell))) places.add(cell);
        return places;
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            quiet();
            if (event.getButton() != MouseButton.PRIMARY) return;
            cursor = at(event);
            drag.press(cursor, event.isShortcutDown() ? chosen : Set.of());
            requestLayout();
        });
        setOnMouseDragged(event -> {
            if (drag.covered().isEmpty()) return;
            drag.move(at(event));
            requestLayout();
        });
        setOnMouseReleased(event -> {
            if (event.getButton() == MouseButton.PRIMARY) tell(drag.release(chosen));
        });
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> {
            quiet();
            requestLayout();
        });
        focusVisibleProperty().subscribe(byKeyboard -> {
            if (byKeyboard) tell();
        });
    }

    /// Says what is in the cell that the keyboard is on.
    private void tell() {
        told = true;
        GridCell cell = cells.get(cursor);
        tip.show(cell::said, new Rectangle2D(cell.getLayoutX(), cell.getLayoutY(), cell.getWidth(), cell.getHeight()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void quiet() {
        told = false;
        tip.hide();
    }

    /// With the keyboard on it, what is in the cell; its name otherwise.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && isFocused())
            return cells.get(cursor).said();
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private void tell(Set<Integer> places) {
        choose.accept(new TreeSet<>(places.stream().map(this::scores).toList()));
    }

    private void key(KeyEvent event) {
        int width = columns.size();
        switch (event.getCode()) {
            case LEFT -> cursor -= cursor % width == 0 ? 0 : 1;
            case RIGHT -> cursor += cursor % width == width - 1 ? 0 : 1;
            case UP -> cursor -= cursor < width ? 0 : width;
            case DOWN -> cursor += cursor >= cells.size() - width ? 0 : width;
            case SPACE -> tell(CellDrag.toggled(chosen, cursor));
            case ENTER -> tell(Set.of(cursor));
            case ESCAPE -> tell(Set.of());
            default -> {
                return;
            }
        }
        if (event.getCode() == KeyCode.ESCAPE) quiet();
        else tell();
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
        int column = (int) Math.floor((event.getX() - grid.getMinX()) / grid.getWidth() * columns.size());
        int row = (int) Math.floor((event.getY() - grid.getMinY()) / grid.getHeight() * rows.size());
        return Math.clamp(row, 0, rows.size() - 1) * columns.size() + Math.clamp(column, 0, columns.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D grid = grid();
        double width = grid.getWidth() / columns.size();
        double height = grid.getHeight() / rows.size();
        for (int i = 0; i < cells.size(); i++) {
            int row = i / columns.size();
            int column = i % columns.size();
            double left = Math.rint(grid.getMinX() + column * width);
            double top = Math.rint(grid.getMinY() + row * height);
            double right = Math.rint(grid.getMinX() + (column + 1) * width);
            double bottom = Math.rint(grid.getMinY() + (row + 1) * height);
            cells.get(i).stand(left, top, right - left - 1, bottom - top - 1);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).resizeRelocate(0, grid.getMinY() + i * height, grid.getMinX() - GAP, height);
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).resizeRelocate(grid.getMinX() + i * width, 0, width, grid.getMinY());
        }
        handles.resizeRelocate(0, 0, getWidth(), getHeight());
        handles.stand(grid);
        corner.resizeRelocate(0, 0, grid.getMinX(), grid.getMinY());
        double beside = Math.ceil(aside.prefWidth(-1));
        double left = Math.max(grid.getMinX(), beside + GAP);
        aside.resizeRelocate(0, grid.getMaxY() + 2, beside, foot.prefHeight(-1));
        foot.resizeRelocate(left, grid.getMaxY() + 2, grid.getMaxX() - left, foot.prefHeight(-1));
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
