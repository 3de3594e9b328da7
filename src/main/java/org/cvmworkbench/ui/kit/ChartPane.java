package org.cvmworkbench.ui.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.Pictures;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.jobs.Latest;
import org.jfree.chart.ChartRenderingInfo;
import org.jspecify.annotations.Nullable;

/// A picture of JFreeChart, drawn by a worker and shown when it is ready, so that no chart ever holds up the window.
/// Its
/// description in words is what a screen reader says.
public final class ChartPane extends Region {
    /// What a worker brings.
    private record Drawn(Described picture, WritableImage image, ChartRenderingInfo info) {}

    private static final int OPAQUE = 0xff000000;
    private static final Text TITLE = Text.of("job.draw");

    private final Latest drawing;
    private final ImageView view = new ImageView();
    private @Nullable Supplier<Described> picture;
    private @Nullable Drawn drawn;

    public ChartPane(String id, Jobs jobs) {
        setId(id);
        drawing = new Latest(jobs);
        view.setManaged(false);
        getChildren().add(view);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("chart-pane");
    }

    /// Shows another picture, made and drawn by a worker; the old one stays until it is ready.
    public void show(Supplier<Described> other) {
        picture = other;
        draw();
    }

    @Override
    protected void layoutChildren() {
        boolean fits = drawn != null
                && view.getFitWidth() == Math.floor(getWidth())
                && view.getFitHeight() == Math.floor(getHeight());
        if (!fits) draw();
    }

    private void draw() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (picture == null || width < 1 || height < 1) return;
        Supplier<Described> wanted = picture;
        int scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : (int) Math.ceil(getScene().getWindow().getOutputScaleX());
        view.setFitWidth(width);
        view.setFitHeight(height);
        drawing.run(
                TITLE,
                progress -> {
                    Described made = wanted.get();
                    ChartRenderingInfo info = new ChartRenderingInfo();
                    return new Drawn(made, image(Pictures.image(made.chart(), width, height, scale, info)), info);
                },
                this::show);
    }

    private void show(Drawn ready) {
        drawn = ready;
        view.setImage(ready.image());
        setAccessibleText(ready.picture().description().text());
    }

    /// Shares the pixels, made opaque.
    private static WritableImage image(BufferedImage from) {
        int[] pixels = ((DataBufferInt) from.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) pixels[i] |= OPAQUE;
        return new WritableImage(new PixelBuffer<>(
                from.getWidth(), from.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
