package org.cvmworkbench.ui.kit;

import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cvmworkbench.charts.CellEntity;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.Extent;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;
import org.jspecify.annotations.Nullable;

/// A picture of JFreeChart, drawn by a worker and shown when it is ready, so that no chart ever holds up the window.
/// Its description in words is what a screen reader says, or the cell the cursor is on.
///
/// Cells of heatmaps are pointed at by mouse or arrow keys and acted on by click, Enter or Space; outlines are nodes of
/// their own, so that pointing draws nothing anew. A picture that needs more room than there is can be scrolled.
public final class ChartPane extends Region {
    private static final Text TITLE = Text.of("job.draw");

    private final Latest drawing;
    private final PictureView view = new PictureView(this::outline);
    private final Region pointer = outline("pointed");
    private final Region choice = outline("chosen");
    private final CellTip tip = new CellTip(this);
    private final ReadOnlyObjectWrapper<Optional<CellPlace>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CellPlace> chosen = Optional.empty();
    private Consumer<CellPlace> act = place -> {};
    private Consumer<CellPlace> reach = place -> act.accept(place);
    private Function<Optional<CellPlace>, List<MenuItem>> menu = place -> List.of();
    private @Nullable ContextMenu open;
    private @Nullable Supplier<Described> picture;
    private @Nullable DrawnPicture drawn;
    private Extent asked = new Extent(0, 0);

    public ChartPane(String id, Jobs jobs) {
        setId(id);
        drawing = new Latest(jobs);
        getChildren().addAll(view, pointer, choice);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("chart-pane");
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> point(Optional.empty()));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
        setOnContextMenuRequested(this::ask);
    }

    /// Shows another picture, made and drawn by a worker; the old one stays until it is ready.
    public void show(Supplier<Described> other) {
        picture = other;
        draw();
    }

    /// The cell under the pointer or the cursor.
    public ReadOnlyObjectProperty<Optional<CellPlace>> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /// Outlines a cell.
    public void choose(Optional<CellPlace> cell) {
        chosen = cell;
        outline();
    }

    /// @param what is done with a cell that is clicked, or chosen with Enter or Space
    public void onAct(Consumer<CellPlace> what) {
        act = what;
    }

    /// @param what is done with a cell that is acted on with Shift held
    public void onReach(Consumer<CellPlace> what) {
        reach = what;
    }

    /// @param items of the menu that opens for a cell, or for the picture where none is pointed at
    public void onMenu(Function<Optional<CellPlace>, List<MenuItem>> items) {
        menu = items;
    }

    /// What is shown and how large, to be made again elsewhere; empty before the first picture.
    Optional<ShownPicture> shown() {
        if (drawn == null || picture == null) return Optional.empty();
        return Optional.of(new ShownPicture(picture, drawn.whole().size()));
    }

    /// The cells of what is shown.
    PictureCells cells() {
        return drawn == null ? PictureCells.NONE : drawn.cells();
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        if (!asked.equals(room())) draw();
    }

    private Extent room() {
        return new Extent((int) getWidth(), (int) getHeight());
    }

    private void draw() {
        Extent room = room();
        if (picture == null || room.width() < 1 || room.height() < 1) return;
        asked = room;
        Supplier<Described> wanted = picture;
        boolean inWindow = getScene() != null && getScene().getWindow() != null;
        double magnified = getLocalToSceneTransform().getMxx();
        int scale =
                inWindow ? (int) Math.ceil(magnified * getScene().getWindow().getOutputScaleX()) : 1;
        drawing.run(
                TITLE,
                progress -> {
                    Described made = wanted.get();
                    progress.checkCancelled();
                    return DrawnPicture.of(made, room, scale);
                },
                this::show);
    }

    private void show(DrawnPicture ready) {
        drawn = ready;
        view.show(ready);
        pointed.set(pointed.get().filter(place -> ready.cells().at(place).isPresent()));
        outline();
        describe();
    }

    private void point(Optional<CellPlace> place) {
        if (place.equals(pointed.get())) return;
        pointed.set(place);
        tip.hide();
        outline();
        describe();
    }

    private Optional<CellEntity> cell(Optional<CellPlace> place) {
        return place.flatMap(cells()::at);
    }

    private void outline() {
        outline(pointer, pointed.get());
        outline(choice, chosen);
    }

    /// Around cells alone: what is not a rectangle stands out by itself.
    private void outline(Region frame, Optional<CellPlace> place) {
        Optional<Rectangle2D> area = cell(place)
                .filter(one -> one.getArea() instanceof RectangularShape)
                .flatMap(view::place);
        frame.setVisible(area.isPresent());
        area.ifPresent(at -> frame.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    private void describe() {
        if (drawn == null) return;
        String whole = drawn.picture().description().text();
        setAccessibleText(cell(pointed.get()).map(CellEntity::getToolTipText).orElse(whole));
    }

    private void hover(MouseEvent event) {
        Optional<CellEntity> cell = view.at(event.getX(), event.getY());
        Optional<CellPlace> place = cell.map(CellPlace::of);
        if (place.equals(pointed.get())) return;
        point(place);
        cell.ifPresent(at -> view.place(at).ifPresent(area -> tip.show(at::getToolTipText, area)));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
        requestFocus();
        tip.hide();
        view.at(event.getX(), event.getY()).map(CellPlace::of).ifPresent(event.isShiftDown() ? reach : act);
    }

    private void press(KeyEvent event) {
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> {
                Optional<CellPlace> next = cells().after(pointed.get(), key);
                if (next.isEmpty()) return;
                cell(next).ifPresent(view::reveal);
                point(next);
            }
            case ENTER, SPACE -> pointed.get().ifPresent(event.isShiftDown() ? reach : act);
            case F10 -> {
                if (!event.isShiftDown()) return;
                openMenu();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void ask(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) openMenu();
        else openMenu(event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// At the cell the cursor is on, or in the middle.
    private void openMenu() {
        Rectangle2D area =
                cell(pointed.get()).flatMap(view::place).orElse(new Rectangle2D(getWidth() / 2, getHeight() / 2, 0, 0));
        Point2D at = localToScreen(area.getMaxX(), area.getMaxY());
        openMenu(at.getX(), at.getY());
    }

    private void openMenu(double screenX, double screenY) {
        if (open != null) open.hide();
        List<MenuItem> items = menu.apply(pointed.get());
        if (items.isEmpty()) return;
        tip.hide();
        open = new ContextMenu(items.toArray(MenuItem[]::new));
        open.show(this, screenX, screenY);
    }

    private static Region outline(String style) {
        Region frame = new Region();
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        frame.getStyleClass().addAll("cell-outline", style);
        return frame;
    }
}
