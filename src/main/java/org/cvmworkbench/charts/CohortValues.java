package org.cvmworkbench.charts;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.GroupRow;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;

/// The numbers of a table as its charts show them: retention in percent, money and receipts in a unit that keeps them
/// short. Of groups, whose cells have different customers, all numbers are for each customer.
///
/// @param unit of money and receipts
/// @param decimals of all numbers
record CohortValues(FollowedTable table, ChartStyle style, Magnitude unit, int decimals) {

    static CohortValues of(FollowedTable table, ChartStyle style) {
        double largest = table.rows().stream()
                .flatMapToDouble(row -> IntStream.range(0, row.cells().length).mapToDouble(i -> counted(table, row, i)))
                .map(Math::abs)
                .max()
                .orElse(0);
        Magnitude unit = Magnitude.of(largest, 1e4);
        return new CohortValues(table, style, unit, decimals(table.request().measure(), forEach(table), largest, unit));
    }

    /// Of averages and comparisons, where everything is for each customer.
    ///
    /// @param largest of these, in hundredths where it is money
    static CohortValues forEach(FollowedTable table, double largest, ChartStyle style) {
        Measure measure = table.request().measure();
        double said = measure.isMoney() ? largest / 100 : largest;
        Magnitude unit = Magnitude.of(said, 1e4);
        return new CohortValues(table, style, unit, decimals(measure, true, said, unit));
    }

    private static int decimals(Measure measure, boolean forEach, double largest, Magnitude unit) {
        if (measure == Measure.CUSTOMERS) return 1;
        if (!forEach || largest >= 100) return unit.decimals();
        return largest < 10 ? 2 : 1;
    }

    /// In the unit of the chart.
    double of(FollowedRow row, int age) {
        return unit.in(counted(table, row, age));
    }

    /// What is so much for each customer, in the unit of the chart.
    ///
    /// @param each a fraction of retention, otherwise in hundredths of money or in visits
    double each(double each) {
        return switch (measure()) {
            case CUSTOMERS -> 100 * each;
            case REVENUE, MARGIN, VALUE -> unit.in(each / 100);
            case RECEIPTS -> unit.in(each);
        };
    }

    /// What turns the mean of each customer into that of a row.
    double customersOfARow(CohortAverage average) {
        return isForEach() || measure() == Measure.CUSTOMERS ? 1 : (double) average.customers() / average.rows();
    }

    boolean isForEach() {
        return forEach(table);
    }

    String written(double value) {
        return style.numbers().decimal(value, decimals);
    }

    /// With its interval.
    String between(double value, double low, double high) {
        return written(value) + " [" + written(low) + "–" + written(high) + "]";
    }

    Measure measure() {
        return table.request().measure();
    }

    /// What a title says of the measure, as the end of its key.
    String word() {
        boolean said = measure() == Measure.CUSTOMERS || measure() == Measure.VALUE;
        return (isForEach() && !said ? "each." : "") + measure().word();
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

    /// How many rows there are, and of whom.
    String counted() {
        return switch (table) {
            case CohortTable cohorts ->
                style.texts()
                        .get(
                                "chart.cohort.counted",
                                cohorts.customers(),
                                cohorts.rows().size());
            case GroupTable groups ->
                style.texts().get("chart.cohort.groups", groups.rows().size());
        };
    }

    String name(FollowedRow row) {
        return switch (row) {
            case CohortRow cohort -> period(cohort.period());
            case GroupRow group -> group.label();
        };
    }

    /// The name of the period that had not ended on the as-of day, if the table reaches into one.
    Optional<String> running() {
        return table.rows().stream()
                .filter(CohortValues::isRunning)
                .findFirst()
                .flatMap(row -> row instanceof CohortRow cohort ? Optional.of(cohort) : Optional.empty())
                .map(row -> style.texts().get("chart.cohort.running", period(row.period() + row.cells().length - 1)));
    }

    static boolean isRunning(FollowedRow row) {
        return row.cells().length > 0 && !row.isComplete(row.cells().length - 1);
    }

    private String period(int number) {
        return new PeriodNames(table.request().by(), style.texts()).of(number);
    }

    private static boolean forEach(FollowedTable table) {
        return table.request().measure() == Measure.VALUE || !(table instanceof CohortTable);
    }

    private static double counted(FollowedTable table, FollowedRow row, int age) {
        Measure measure = table.request().measure();
        if (row.of(age) == 0) return 0;
        if (measure == Measure.CUSTOMERS) return 100 * row.each(age);
        double value = forEach(table) ? row.each(age) : row.cells()[age];
        return measure.isMoney() ? value / 100 : value;
    }
}
