package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Draws every sample chart to `target/charts`, for a look at them all.
@Tag("proof")
class GalleryTest {
    private static final Path FOLDER = Path.of("target/charts");

    @Test
    void everyChartCanBeDrawn() throws IOException {
        Files.createDirectories(FOLDER);
        for (SampleCharts sample : SampleCharts.all().toList()) {
            Path png = FOLDER.resolve(sample.name() + ".png");
            Path svg = FOLDER.resolve(sample.name() + ".svg");
            Pictures.png(sample.picture().chart(), sample.width(), sample.height(), 2, png);
            Pictures.svg(sample.picture(), sample.width(), sample.height(), svg);
            assertThat(png).isNotEmptyFile();
            assertThat(svg).isNotEmptyFile();
        }
    }
}
