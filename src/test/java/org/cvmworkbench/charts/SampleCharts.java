package org.cvmworkbench.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortComparison;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.simulation.Waterfall;
import org.cvmworkbench.model.Texts;

/// Every chart of [SampleResults] in every style, with the size it is meant for.
record SampleCharts(String name, Described picture, int width, int height) {

    static Stream<SampleCharts> all() {
        return Map.of(
                        "light-en", new ChartStyle(ChartTheme.light(), Texts.english(), "€"),
                        "light-ru", new ChartStyle(ChartTheme.light(), Texts.russian(), "₽"),
                        "dark-en", new ChartStyle(ChartTheme.dark(), Texts.english(), "€"),
                        "dark-ru", new ChartStyle(ChartTheme.dark(), Texts.russian(), "₽"))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(style -> in(style.getKey(), style.getValue()));
    }

    private static Stream<SampleCharts> in(String suffix, ChartStyle style) {
        Map<String, SampleCharts> charts = new LinkedHashMap<>();
        grids(style).forEach(chart -> charts.put(chart.name, chart));
        cohorts(style).forEach(chart -> charts.put(chart.name, chart));
        curves(style).forEach(chart -> charts.put(chart.name, chart));
        SampleValues.charts(style).forEach(chart -> charts.put(chart.name, chart));
        SampleSilences.charts(style).forEach(chart -> charts.put(chart.name, chart));
        offers(style).forEach(chart -> charts.put(chart.name, chart));
        return charts.values().stream()
                .map(chart -> new SampleCharts(chart.name + "-" + suffix, chart.picture, chart.width, chart.height));
    }

    private static List<SampleCharts> grids(ChartStyle style) {
        return List.of(
                new SampleCharts("rf", RfHeatmap.of(SampleResults.grid(), RfMeasure.CUSTOMERS, style), 320, 312),
                new SampleCharts("rf-money", RfHeatmap.of(SampleResults.grid(), RfMeasure.MONEY, style), 480, 320),
                new SampleCharts("rf-share", RfHeatmap.of(SampleResults.grid(), RfMeasure.SHARE, style), 272, 312),
                new SampleCharts("rf-empty", RfHeatmap.of(SampleResults.emptyGrid(), RfMeasure.SHARE, style), 360, 300),
                new SampleCharts("rf-huge", RfHeatmap.of(SampleResults.hugeGrid(), RfMeasure.MONEY, style), 360, 300),
                new SampleCharts(
                        "rf-huge-customers",
                        RfHeatmap.of(SampleResults.hugeGrid(), RfMeasure.CUSTOMERS, style),
                        360,
                        300));
    }

    private static List<SampleCharts> cohorts(ChartStyle style) {
        List<Integer> three = List.of(0, 4, 8);
        return List.of(
                cohort("cohorts", 13, Measure.CUSTOMERS, 1, three, style),
                cohort("cohorts-revenue", 13, Measure.REVENUE, 1, List.of(), style),
                cohort("cohorts-huge", 13, Measure.REVENUE, 1_000_000, List.of(), style),
                cohort("cohorts-receipts", 6, Measure.RECEIPTS, 1, List.of(), style),
                cohort("cohorts-one", 1, Measure.CUSTOMERS, 1, List.of(), style),
                cohort("cohorts-36", 36, Measure.CUSTOMERS, 1, three, style),
                cohort("cohorts-none", 0, Measure.CUSTOMERS, 1, List.of(), style),
                new SampleCharts(
                        "cohorts-36-large",
                        CohortHeatmap.of(SampleResults.cohorts(36, Measure.CUSTOMERS), three, style),
                        1600,
                        900));
    }

    private static SampleCharts cohort(
            String name, int count, Measure measure, int scale, List<Integer> chosen, ChartStyle style) {
        return new SampleCharts(
                name, CohortHeatmap.of(SampleResults.cohorts(count, measure, scale), chosen, style), 688, 416);
    }

    private static List<SampleCharts> curves(ChartStyle style) {
        return List.of(
                curves("curves", 13, Measure.CUSTOMERS, List.of(0, 4, 8), style),
                curves("curves-five", 13, Measure.CUSTOMERS, List.of(0, 1, 2, 3, 4), style),
                curves("curves-revenue", 13, Measure.REVENUE, List.of(0, 4, 8, 11), style),
                curves("curves-one", 13, Measure.CUSTOMERS, List.of(11), style),
                curves("curves-none", 13, Measure.CUSTOMERS, List.of(12), style),
                projected("curves-projected", SampleResults.projection(), style),
                projected("curves-unprojected", SampleResults.noProjection(), style),
                averaged("cohorts-average", true, style),
                averaged("curves-average", false, style),
                compared("comparison", Measure.CUSTOMERS, style),
                compared("comparison-value", Measure.VALUE, style),
                new SampleCharts(
                        "groups",
                        CohortHeatmap.of(SampleResults.groups(Measure.REVENUE), List.of(0, 2), style),
                        688,
                        300),
                new SampleCharts(
                        "curves-groups",
                        CohortCurves.of(SampleResults.groups(Measure.CUSTOMERS), List.of(0, 2), style),
                        480,
                        248),
                curves("curves-36", 36, Measure.CUSTOMERS, List.of(0, 6, 12, 18, 24), style));
    }

    private static SampleCharts curves(
            String name, int count, Measure measure, List<Integer> chosen, ChartStyle style) {
        return new SampleCharts(name, CohortCurves.of(SampleResults.cohorts(count, measure), chosen, style), 480, 248);
    }

    private static SampleCharts projected(String name, CohortProjection projection, ChartStyle style) {
        Described picture = CohortCurves.of(
                SampleResults.cohorts(13, Measure.CUSTOMERS),
                List.of(0, 8, 11, 12),
                Optional.empty(),
                Optional.empty(),
                Optional.of(projection),
                style);
        return new SampleCharts(name, picture, 480, 300);
    }

    private static SampleCharts averaged(String name, boolean map, ChartStyle style) {
        CohortTable table = SampleResults.cohorts(13, Measure.CUSTOMERS);
        List<Integer> six = List.of(0, 1, 2, 3, 4, 5);
        Optional<CohortAverage> average = Optional.of(SampleResults.average(Measure.CUSTOMERS, 3, 6_500));
        LookedCell looked = new LookedCell(4, 3);
        return map
                ? new SampleCharts(name, CohortHeatmap.of(table, six, average, style), 688, 416)
                : new SampleCharts(
                        name,
                        CohortCurves.of(table, six, Optional.of(looked), average, Optional.empty(), style),
                        480,
                        248);
    }

    private static SampleCharts compared(String name, Measure measure, ChartStyle style) {
        CohortComparison both = new CohortComparison(
                SampleResults.average(measure, 3, 3_200),
                SampleResults.average(measure, 0, 5_100),
                SampleResults.moments(measure, 0, 0));
        Described picture =
                ComparisonChart.of(both, List.of("Mar 2026 + 2", "VIP"), SampleResults.cohorts(13, measure), 3, style);
        return new SampleCharts(name, picture, 480, 248);
    }

    private static List<SampleCharts> offers(ChartStyle style) {
        return List.of(
                waterfall("waterfall", SampleResults.wine(), style),
                waterfall("waterfall-huge", SampleResults.hugeOffer(), style),
                waterfall("waterfall-losing", SampleResults.losingOffer(), style),
                waterfall("waterfall-nothing", SampleResults.noOffer(), style),
                forecast("net", net(-700, 2_100, 0.369, style)),
                forecast("net-far", net(25_000, 2_100, 1, style)),
                forecast("net-huge", net(12e9, 9e9, 0.9, style)),
                forecast("net-sure", net(4_300, 0, 1, style)),
                forecast("uptake", uptake(style)));
    }

    private static SampleCharts waterfall(String name, Waterfall waterfall, ChartStyle style) {
        return new SampleCharts(name, WaterfallChart.of(waterfall, style), 408, 216);
    }

    private static SampleCharts forecast(String name, Described picture) {
        return new SampleCharts(name, picture, 480, 260);
    }

    private static Described net(double mean, double sd, double probability, ChartStyle style) {
        double[] draws = SampleResults.draws(mean, sd);
        return ForecastChart.net(SampleResults.estimate(mean, draws), draws, probability, style);
    }

    private static Described uptake(ChartStyle style) {
        double[] draws = SampleResults.draws(5_000, 800);
        return ForecastChart.uptake(SampleResults.estimate(5_000, draws), draws, style);
    }
}
