package org.cvmworkbench.ui.kit;

import java.awt.Rectangle;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.cvmworkbench.charts.CellEntity;
import org.cvmworkbench.ui.kit.DrawnPicture.Drawing;
import org.jspecify.annotations.Nullable;

/// The pixels of a drawn picture. Where it is larger than the pane its cells are scrolled while the heading and the
/// names of rows and columns stay: five windows onto two images, of which scrolling moves only the openings.
final class PictureView extends Region {
    private final ImageView heading = window();
    private final ImageView corner = window();
    private final ImageView columns = window();
    private final ImageView rows = window();
    private final ImageView cells = window();
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private @Nullable DrawnPicture drawn;
    private double left;
    private double top;
    private double shift;

    /// @param moved is called when what is shown where has changed
    PictureView(Runnable moved) {
        setManaged(false);
        getChildren().addAll(new Group(cells, rows, columns, corner, heading), across, down);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.valueProperty().subscribe((before, now) -> {
                open();
                moved.run();
            });
        }
        setOnScroll(this::scroll);
    }

    void show(DrawnPicture other) {
        drawn = other;
        Optional<Rectangle> first = other.isScrolled() ? other.cells().first() : Optional.empty();
        left = first.map(Rectangle::getX).orElse(0.0);
        top = first.map(Rectangle::getY).orElse(0.0);
        shift = other.heading().headingEnds() - other.whole().headingEnds();
        heading.setImage(other.heading().image());
        for (ImageView view : new ImageView[] {corner, columns, rows, cells}) {
            view.setImage(other.whole().image());
        }
        double width = other.visible().width();
        double height = other.visible().height();
        range(across, other.whole().size().width() - width, width - left);
        range(down, other.whole().size().height() + shift - height, height - top - shift);
        across.resizeRelocate(0, height, width, DrawnPicture.BAR);
        down.resizeRelocate(width, 0, DrawnPicture.BAR, height);
        open();
    }

    /// The cell shown at a point.
    Optional<CellEntity> at(double x, double y) {
        if (drawn == null) return Optional.empty();
        return drawn.cells()
                .at(x < left ? x : x + across.getValue(), y < top + shift ? y - shift : y - shift + down.getValue());
    }

    /// Where a cell is shown; empty while it is scrolled out of sight.
    Optional<Rectangle2D> place(CellEntity cell) {
        Rectangle area = cell.getArea().getBounds();
        double x = area.x < left ? area.x : area.x - across.getValue();
        double y = area.y + shift - (area.y < top ? 0 : down.getValue());
        boolean hidden = drawn == null
                || (area.x >= left && x < left - 1)
                || (area.y >= top && y < top + shift - 1)
                || x + area.width > drawn.visible().width()
                || y + area.height > drawn.visible().height();
        return hidden ? Optional.empty() : Optional.of(new Rectangle2D(x, y, area.width, area.height));
    }

    /// Scrolls until the cell is in sight.
    void reveal(CellEntity cell) {
        if (drawn == null) return;
        Rectangle area = cell.getArea().getBounds();
        if (area.x >= left) {
            reveal(across, area.x - left, area.getMaxX() - drawn.visible().width());
        }
        reveal(down, area.y - top, area.getMaxY() + shift - drawn.visible().height());
    }

    private static void reveal(ScrollBar bar, double most, double least) {
        bar.setValue(Math.clamp(Math.max(least, Math.min(most, bar.getValue())), 0, bar.getMax()));
    }

    private void scroll(ScrollEvent event) {
        if (!across.isVisible() && !down.isVisible()) return;
        reveal(across, across.getValue() - event.getDeltaX(), across.getValue() - event.getDeltaX());
        reveal(down, down.getValue() - event.getDeltaY(), down.getValue() - event.getDeltaY());
        event.consume();
    }

    private void open() {
        if (drawn == null) return;
        double width = drawn.visible().width();
        double height = drawn.visible().height();
        double x = Math.round(across.getValue());
        double y = Math.round(down.getValue());
        double upper = drawn.whole().headingEnds();
        double lower = drawn.heading().headingEnds();
        open(cells, drawn.whole(), part(left + x, top + y, width - left, height - top - shift), left, top + shift);
        for (ImageView view : new ImageView[] {heading, corner, columns, rows}) view.setVisible(drawn.isScrolled());
        if (!drawn.isScrolled()) return;
        open(heading, drawn.heading(), new Rectangle2D(0, 0, width, lower), 0, 0);
        open(corner, drawn.whole(), part(0, upper, left, top - upper), 0, lower);
        open(columns, drawn.whole(), part(left + x, upper, width - left, top - upper), left, lower);
        open(rows, drawn.whole(), part(0, top + y, left, height - top - shift), 0, top + shift);
    }

    /// Nothing where the pane is smaller than the names.
    private static Rectangle2D part(double x, double y, double width, double height) {
        return new Rectangle2D(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static void open(ImageView window, Drawing onto, Rectangle2D part, double x, double y) {
        int scale = onto.scale();
        window.setViewport(new Rectangle2D(
                part.getMinX() * scale, part.getMinY() * scale, part.getWidth() * scale, part.getHeight() * scale));
        window.setFitWidth(part.getWidth());
        window.setFitHeight(part.getHeight());
        window.relocate(x, y);
    }

    private static void range(ScrollBar bar, double hidden, double shown) {
        double most = Math.max(0, hidden);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * shown / (shown + most));
        bar.setBlockIncrement(shown);
        bar.setUnitIncrement(shown / 10);
        bar.setValue(Math.min(bar.getValue(), most));
    }

    private static ImageView window() {
        ImageView window = new ImageView();
        window.setManaged(false);
        window.setMouseTransparent(true);
        return window;
    }

    private static ScrollBar bar(Orientation along) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(along);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.setFocusTraversable(false);
        return bar;
    }
}
