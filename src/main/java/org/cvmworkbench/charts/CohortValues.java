package org.cvmworkbench.charts;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;

/// The numbers of a cohort table as its charts show them: retention in percent, money and receipts in a unit that keeps
/// them short.
///
/// @param unit of money and receipts
record CohortValues(CohortTable table, ChartStyle style, Magnitude unit) {

    static CohortValues of(CohortTable table, ChartStyle style) {
        double largest = table.rows().stream()
                .flatMapToDouble(row -> IntStream.range(0, row.cells().length).mapToDouble(i -> counted(table, row, i)))
                .map(Math::abs)
                .max()
                .orElse(0);
        return new CohortValues(table, style, Magnitude.of(largest, 1e4));
    }

    /// In the unit of the chart.
    double of(CohortRow row, int offset) {
        return unit.in(counted(table, row, offset));
    }

    int decimals() {
        return measure() == Measure.CUSTOMERS ? 1 : unit.decimals();
    }

    String written(double value) {
        return style.numbers().decimal(value, decimals());
    }

    Measure measure() {
        return table.request().measure();
    }

    /// What the numbers are, for the caption.
    String caption() {
        return switch (measure()) {
            case CUSTOMERS ->
                style.texts()
                        .get("chart.cohort.retention." + table.request().by().word());
            case REVENUE, MARGIN, VALUE -> unit.said(style, style.currency());
            case RECEIPTS -> unit.said(style, style.texts().get("chart.cohort.pieces"));
        };
    }

    String name(CohortRow row) {
        return period(row.period());
    }

    /// The name of the period that had not ended on the as-of day, if the table reaches into one.
    Optional<String> running() {
        return table.rows().stream()
                .filter(CohortValues::isRunning)
                .findFirst()
                .map(row -> style.texts().get("chart.cohort.running", period(row.period() + row.cells().length - 1)));
    }

    static boolean isRunning(CohortRow row) {
        return !row.complete()[row.complete().length - 1];
    }

    private String period(int number) {
        return new PeriodNames(table.request().by(), style.texts()).of(number);
    }

    private static double counted(CohortTable table, CohortRow row, int offset) {
        long cell = row.cells()[offset];
        return switch (table.request().measure()) {
            case CUSTOMERS -> row.size() == 0 ? 0 : 100.0 * cell / row.size();
            case REVENUE, MARGIN -> cell / 100.0;
            case VALUE -> row.size() == 0 ? 0 : cell / 100.0 / row.size();
            case RECEIPTS -> cell;
        };
    }
}
