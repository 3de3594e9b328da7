package org.cvmworkbench.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.migration.Migration;

/// Where customers were, where they are, and bands as wide as the number of those who went from one to the other.
public final class MigrationFlow {
    private MigrationFlow() {}

    /// One way from a state to a state.
    public record Way(int was, int is) {}

    /// A [CellEntity] in a row and a column is the band of these states.
    ///
    /// @param names of the states
    /// @param chosen the band that stands out
    public static Described of(Migration migration, List<String> names, Optional<Way> chosen, ChartStyle style) {
        MigrationPlot plot = new MigrationPlot(migration, names, chosen, style);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.migration.flow")),
                style.caption(style.texts().get("chart.migration.stayed")),
                null);
        List<ChartDescription.Series> series = IntStream.range(0, names.size())
                .filter(was -> migration.were(was) > 0)
                .mapToObj(was -> described(migration, names, was, style))
                .toList();
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription(
                        "flow",
                        heading.text(),
                        List.of(
                                axis(style.texts().get("chart.migration.from", style.day(migration.from())), names),
                                axis(style.texts().get("chart.migration.to", style.day(migration.to())), names)),
                        series,
                        List.of()));
    }

    private static ChartDescription.Axis axis(String name, List<String> names) {
        return new ChartDescription.Axis(name, names.getFirst() + " … " + names.getLast());
    }

    private static ChartDescription.Series described(
            Migration migration, List<String> names, int was, ChartStyle style) {
        String head = names.get(was) + " (" + style.numbers().whole(migration.were(was)) + ")";
        return new ChartDescription.Series(
                head,
                IntStream.range(0, names.size())
                        .filter(is -> migration.moved()[was][is] > 0)
                        .mapToObj(is -> new ChartDescription.Value(
                                style.numbers().whole(migration.moved()[was][is]), "to " + names.get(is)))
                        .toList());
    }
}
