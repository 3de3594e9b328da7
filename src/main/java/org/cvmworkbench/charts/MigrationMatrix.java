package org.cvmworkbench.charts;

import java.util.List;
import org.cvmworkbench.analysis.migration.Migration;

/// Where customers were (rows) and where they are (columns): counts, coloured by the share of those who were there.
public final class MigrationMatrix {
    private static final double ALL = 100;

    private MigrationMatrix() {}

    /// A [CellEntity] in a row and a column is of the states at these places of [Migration#left] and
    /// [Migration#reached].
    ///
    /// @param names of the states
    public static Described of(Migration migration, List<String> names, ChartStyle style) {
        List<Integer> reached = migration.reached();
        List<HeatRow> rows = migration.left().stream()
                .map(was -> new HeatRow(
                        names.get(was),
                        style.numbers().whole(migration.were(was)),
                        cells(migration, was, reached, style),
                        null))
                .toList();
        List<String> totals = reached.stream()
                .map(is -> style.numbers().whole(migration.are(is)))
                .toList();
        Heatmap map = new Heatmap(
                style.texts().get("chart.migration.from", style.day(migration.from())),
                style.texts().get("chart.migration.customers"),
                style.texts().get("chart.migration.to", style.day(migration.to())),
                reached.stream().map(names::get).toList(),
                totals,
                rows,
                false,
                Ramp.of(style.theme(), 0, ALL));
        return map.titled(
                style.name(style.texts().get("chart.migration.matrix")),
                style.caption(style.texts().get("chart.migration.customers")),
                new HeatmapKey(
                        style,
                        style.caption(""),
                        style.caption(style.texts().get("chart.migration.colour")),
                        map.ramp()));
    }

    /// A cell nobody went to is quiet.
    private static List<HeatCell> cells(Migration migration, int was, List<Integer> reached, ChartStyle style) {
        return reached.stream()
                .map(is -> migration.moved()[was][is])
                .map(count -> new HeatCell(
                        ALL * count / migration.were(was),
                        style.numbers().whole(count),
                        count == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP))
                .toList();
    }
}
