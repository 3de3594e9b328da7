package org.cvmworkbench.charts;

import java.util.List;

/// What was promised of next purchases beside what came, by class of customers: a ring where the promise was, a dot
/// with its interval where it ended.
public final class PromiseChart {
    private PromiseChart() {}

    /// @param rows from above to below
    /// @param day the promise was made on, as it is read
    public static Described of(List<PromiseRow> rows, String day, ChartStyle style) {
        PromisePlot plot = new PromisePlot(rows, style);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.promise")),
                style.caption(style.texts().get("chart.promise.caption", day)),
                null);
        List<ChartDescription.Series> series = rows.stream()
                .map(row -> new ChartDescription.Series(
                        row.name(),
                        List.of(new ChartDescription.Value(
                                plot.said(row),
                                ChartDescription.look(style.theme().accent())))))
                .toList();
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription("dots", heading.text(), List.of(), series, List.of()));
    }
}
