package org.cvmworkbench.charts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;

/// A grid of numbers as it is drawn and described.
///
/// @param rowHead above the names of the rows
/// @param noteHead above their notes, may be empty
/// @param columnHead says what the columns are, below them
/// @param columns their names
/// @param columnNotes a second line under each name; empty where there is none
/// @param marked whether rows can be chosen, so that room is kept for their marks
record Heatmap(
        String rowHead,
        String noteHead,
        String columnHead,
        List<String> columns,
        List<String> columnNotes,
        List<HeatRow> rows,
        boolean marked,
        Ramp ramp) {
    Heatmap {
        columns = List.copyOf(columns);
        columnNotes = List.copyOf(columnNotes);
        rows = List.copyOf(rows);
    }

    Described titled(Label name, Label caption, HeatmapKey key) {
        Heading heading = new Heading(name, caption, key);
        JFreeChart chart = Frame.around(
                new HeatmapPlot(this, key.style()), heading, key.style().theme());
        return new Described(
                chart,
                description(heading.text(), key),
                heading.with(HeatmapLayout.least(this, true, key.style())),
                heading.with(HeatmapLayout.least(this, false, key.style())));
    }

    private ChartDescription description(String title, HeatmapKey key) {
        List<String> rowNames = rows.stream().map(HeatRow::head).toList();
        return new ChartDescription(
                "heatmap",
                title,
                List.of(
                        new ChartDescription.Axis(rowHead, ends(rowNames)),
                        new ChartDescription.Axis(columnHead, ends(heads()))),
                rows.stream()
                        .map(row -> new ChartDescription.Series(
                                row.head(),
                                row.cells().stream().map(this::described).toList()))
                        .toList(),
                Stream.of(key.range().text(), key.running().text())
                        .filter(remark -> !remark.isEmpty())
                        .toList());
    }

    private List<String> heads() {
        return columnNotes.isEmpty()
                ? columns
                : IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i) + " (" + columnNotes.get(i) + ")")
                        .toList();
    }

    private static String ends(List<String> names) {
        return names.isEmpty() ? "" : names.getFirst() + " … " + names.getLast();
    }

    private ChartDescription.Value described(HeatCell cell) {
        String look = switch (cell.ground()) {
            case RAMP -> ChartDescription.look(ramp.at(cell.value()));
            case INSET -> "inset";
            case HATCH -> "hatched";
        };
        return new ChartDescription.Value(cell.text(), look);
    }
}
