package org.cvmworkbench.batch.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.ChartTheme;
import org.cvmworkbench.charts.CohortCurves;
import org.cvmworkbench.charts.CohortHeatmap;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.ForecastChart;
import org.cvmworkbench.charts.Pictures;
import org.cvmworkbench.charts.RfHeatmap;
import org.cvmworkbench.charts.RfMeasure;
import org.cvmworkbench.charts.WaterfallChart;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Texts;

/// The pictures of the tour: each light in English and dark in Russian, as PNG and SVG.
final class TourPictures {
    private static final List<Integer> CHOSEN_COHORTS = List.of(2, 8, 14);
    private static final int SCALE = 2;

    private final Path folder;
    private final Dimensions dimensions;
    private int count;

    TourPictures(Path folder, Dimensions dimensions) {
        this.folder = folder;
        this.dimensions = dimensions;
    }

    int count() {
        return count;
    }

    void segments() throws IOException {
        CustomerSet all = CustomerSet.all(dimensions.customers());
        RfGrid grid = RfGrid.of(dimensions.snapshot().version(), dimensions.profile(), dimensions.rfm(), all);
        draw("rf-customers", 480, 400, style -> RfHeatmap.of(grid, RfMeasure.CUSTOMERS, style));
        draw("rf-money", 480, 400, style -> RfHeatmap.of(grid, RfMeasure.MONEY, style));
    }

    void cohorts() throws IOException {
        CustomerSet all = CustomerSet.all(dimensions.customers());
        CohortRequest request = new CohortRequest(Period.MONTH, Measure.CUSTOMERS, false, all);
        CohortTable table = CohortTable.of(dimensions.snapshot(), dimensions.totals(), request);
        draw("cohorts", 1200, 760, style -> CohortHeatmap.of(table, CHOSEN_COHORTS, style));
        draw("cohort-curves", 640, 400, style -> CohortCurves.of(table, CHOSEN_COHORTS, style));
    }

    void offer(Outcome outcome) throws IOException {
        draw("waterfall", 560, 320, style -> WaterfallChart.of(outcome.waterfall(), style));
        draw(
                "uptake",
                560,
                320,
                style -> ForecastChart.uptake(outcome.uptake(), outcome.drawn().uptake(), style));
        draw(
                "net",
                560,
                320,
                style -> ForecastChart.net(outcome.net(), outcome.drawn().net(), outcome.probabilityOfProfit(), style));
    }

    private void draw(String name, int width, int height, Function<ChartStyle, Described> picture) throws IOException {
        Files.createDirectories(folder);
        draw(name + "-light-en", width, height, picture.apply(new ChartStyle(ChartTheme.light(), Texts.english())));
        draw(name + "-dark-ru", width, height, picture.apply(new ChartStyle(ChartTheme.dark(), Texts.russian())));
    }

    private void draw(String name, int width, int height, Described picture) throws IOException {
        Pictures.png(picture.chart(), width, height, SCALE, folder.resolve(name + ".png"));
        Pictures.svg(picture, width, height, folder.resolve(name + ".svg"));
        count += 2;
    }
}
