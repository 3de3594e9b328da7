package org.cvmworkbench.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/// Charts as images and files. The same chart and size give the same bytes; a file appears whole or not at all.
public final class Pictures {
    private Pictures() {}

    /// @param width in pixels of the design; the image has `width × scale`
    /// @param scale 1, or 2 for print and dense screens
    /// @param info takes what was drawn where, such as each [CellEntity]
    public static BufferedImage image(JFreeChart chart, int width, int height, int scale, ChartRenderingInfo info) {
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height), info);
        g.dispose();
        return image;
    }

    public static void png(JFreeChart chart, int width, int height, int scale, Path file) throws IOException {
        BufferedImage image = image(chart, width, height, scale, new ChartRenderingInfo());
        write(file, out -> ImageIO.write(image, "png", out));
    }

    /// Text stays text, with the description as the picture's `<desc>`.
    public static void svg(Described picture, int width, int height, Path file) throws IOException {
        byte[] bytes = Svg.of(picture, width, height);
        write(file, out -> out.write(bytes));
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                content.to(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
