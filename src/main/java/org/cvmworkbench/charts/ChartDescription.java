package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a picture shows, in words: read by people who cannot see it and compared by tests.
///
/// @param kind of chart, in English: heatmap, curves, waterfall, distribution
/// @param title with the unit, in the language of the chart
/// @param axes each with its name and range
/// @param series each with its values
/// @param remarks sentences written beside the picture
public record ChartDescription(String kind, String title, List<Axis> axes, List<Series> series, List<String> remarks) {
    public ChartDescription {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        remarks = List.copyOf(remarks);
    }

    /// @param range as the axis writes it, such as "0–50" or the names of its categories
    public record Axis(String name, String range) {}

    public record Series(String name, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// @param text the number as the chart writes it
    /// @param look its colour as `#rrggbb`, or a word such as `hatched`
    public record Value(String text, String look) {}

    static String look(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }

    /// One line for the title, each axis, each series and each remark.
    public String text() {
        StringBuilder text = new StringBuilder(kind + ": " + title + "\n");
        axes.forEach(axis -> text.append("axis ")
                .append(axis.name())
                .append(": ")
                .append(axis.range())
                .append('\n'));
        series.forEach(
                one -> text.append(one.name()).append(": ").append(values(one)).append('\n'));
        remarks.forEach(remark -> text.append(remark).append('\n'));
        return text.toString();
    }

    private static String values(Series series) {
        return series.values().stream()
                .map(value -> value.text() + " " + value.look())
                .collect(Collectors.joining(", "));
    }
}
