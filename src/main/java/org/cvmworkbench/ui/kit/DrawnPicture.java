package org.cvmworkbench.ui.kit;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.Extent;
import org.cvmworkbench.charts.Pictures;
import org.jfree.chart.ChartRenderingInfo;
import org.jspecify.annotations.Nullable;

/// A picture as a worker drew it for a pane. One that needs more room than the pane has is drawn as large as it needs,
/// to be scrolled, with all its digits if that is to the side, and once more as wide as the pane for its heading, which
/// stays where it is.
///
/// @param whole the picture
/// @param heading the same drawing where nothing is scrolled
/// @param visible how much of the picture the pane can show
record DrawnPicture(Described picture, Drawing whole, Drawing heading, Extent visible, PictureCells cells) {
    /// The breadth of a scroll bar.
    static final int BAR = 12;

    private static final int OPAQUE = 0xff000000;
    private static final int ROOM_FOR_HEADING = 240;

    /// @param size in pixels of the design, of which each has `scale × scale` in the image
    /// @param headingEnds where the heading ends
    record Drawing(WritableImage image, Extent size, int scale, double headingEnds) {}

    /// @param room of the pane, at least 1 × 1
    /// @param scale pixels of the screen for a pixel of the design, in each direction
    static DrawnPicture of(Described picture, Extent room, int scale) {
        boolean shortened = picture.least().width() <= room.width() - BAR;
        Extent least = shortened ? picture.least() : picture.full();
        boolean high = least.height() > room.height();
        boolean wide = least.width() > room.width() - (high ? BAR : 0);
        high |= wide && least.height() > room.height() - BAR;
        Extent visible = new Extent(room.width() - (high ? BAR : 0), room.height() - (wide ? BAR : 0));
        ChartRenderingInfo info = new ChartRenderingInfo();
        Drawing whole = drawing(picture, visible.atLeast(least), scale, info);
        Drawing heading = high || wide
                ? drawing(picture, new Extent(visible.width(), ROOM_FOR_HEADING), scale, new ChartRenderingInfo())
                : whole;
        return new DrawnPicture(picture, whole, heading, visible, PictureCells.of(info));
    }

    /// Whether there is more of it than can be seen at once.
    boolean isScrolled() {
        return !whole.size().equals(visible);
    }

    private static Drawing drawing(Described picture, Extent size, int scale, ChartRenderingInfo info) {
        BufferedImage image = Pictures.image(picture.chart(), size.width(), size.height(), scale, info);
        @Nullable Rectangle2D plot = info.getPlotInfo().getPlotArea();
        return new Drawing(pixels(image), size, scale, plot == null ? 0 : Math.floor(plot.getY()));
    }

    /// Shares the pixels, made opaque.
    static WritableImage pixels(BufferedImage from) {
        int[] pixels = ((DataBufferInt) from.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) pixels[i] |= OPAQUE;
        return new WritableImage(new PixelBuffer<>(
                from.getWidth(), from.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
