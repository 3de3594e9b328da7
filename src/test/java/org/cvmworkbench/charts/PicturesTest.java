package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.model.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private static final ChartStyle RUSSIAN = new ChartStyle(ChartTheme.dark(), Texts.russian(), "₽");

    @TempDir
    Path folder;

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        for (SampleCharts sample : distinct()) {
            Path first = folder.resolve("first");
            Path second = folder.resolve("second");
            Pictures.png(sample.picture().chart(), sample.width(), sample.height(), 1, first);
            Pictures.png(sample.picture().chart(), sample.width(), sample.height(), 1, second);
            assertThat(second).hasSameBinaryContentAs(first);
            Pictures.svg(sample.picture(), sample.width(), sample.height(), first);
            Pictures.svg(sample.picture(), sample.width(), sample.height(), second);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void theScaleMultipliesThePixels() throws IOException {
        Path file = folder.resolve("grid.png");
        Pictures.png(grid().chart(), 320, 312, 2, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(640, 624);
        assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(0x0d1117);
    }

    @Test
    void textOfAnSvgStaysTextInInter() throws IOException {
        Path file = folder.resolve("cohorts.svg");
        Described picture = CohortHeatmap.of(SampleResults.cohorts(13, Measure.CUSTOMERS), List.of(0), RUSSIAN);
        Pictures.svg(picture, 688, 416, file);
        assertThat(file)
                .content()
                .contains(">Удержание</text", "<desc>heatmap: ", "viewBox=\"0 0 688 416\"", "font-family=\"Inter, ")
                .contains("font-weight=\"600\"")
                .doesNotContain("Dialog", "Inter SemiBold");
    }

    @Test
    void aPictureReplacesTheOneBeforeAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("grid.png");
        Files.writeString(file, "old");
        Pictures.png(grid().chart(), 320, 312, 1, file);
        assertThat(ImageIO.read(file.toFile())).isNotNull();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path file = folder.resolve("nowhere").resolve("grid.png");
        assertThatThrownBy(() -> Pictures.png(grid().chart(), 320, 312, 1, file))
                .isInstanceOf(IOException.class);
    }

    @Test
    void everyCellSaysWhereItIs() {
        ChartRenderingInfo info = new ChartRenderingInfo();
        Pictures.image(grid().chart(), 320, 312, 1, info);
        List<CellEntity> cells = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CellEntity cell && !cell.isHead()) cells.add(cell);
        }
        assertThat(cells).hasSize(25);
        CellEntity last = cells.getLast();
        assertThat(List.of(last.row(), last.column())).containsExactly(4, 4);
        assertThat(last.getToolTipText()).isEqualTo("R1, F5: 4\u202f214");
        ChartEntity hit = info.getEntityCollection().getEntity(300, 270);
        assertThat(hit).isSameAs(last);
    }

    private static Described grid() {
        return RfHeatmap.of(SampleResults.grid(), RfMeasure.CUSTOMERS, RUSSIAN);
    }

    private static List<SampleCharts> distinct() {
        return SampleCharts.all()
                .filter(sample -> sample.name().matches("(rf|cohorts|curves|waterfall|net)-light-en"))
                .toList();
    }
}
