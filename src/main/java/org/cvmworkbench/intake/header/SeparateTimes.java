package org.cvmworkbench.intake.header;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.intake.cells.ColumnContent.Detail;
import org.cvmworkbench.intake.cells.Content;
import org.cvmworkbench.model.FieldType;

/// Days in one column and the times of the day in another belong together.
public final class SeparateTimes {
    private static final int LONGEST_DAY = 10;

    private SeparateTimes() {}

    /// The role of the moment and the template that makes it of both columns; nothing where there are none such.
    public static Optional<Map.Entry<String, String>> joined(Columns file, Mapping mapping) {
        for (Map.Entry<Role, Integer> entry : mapping.columns().entrySet()) {
            int day = entry.getValue();
            if (entry.getKey().field().type() != FieldType.MOMENT || day >= file.count() || !onlyDays(file, day))
                continue;
            return time(file, mapping)
                    .map(time -> Map.entry(entry.getKey().word(), "{" + (day + 1) + "} {" + (time + 1) + "}"));
        }
        return Optional.empty();
    }

    private static boolean onlyDays(Columns file, int column) {
        return file.content(column).content() == Content.DATE
                && file.filled(column).stream().allMatch(cell -> cell.length() <= LONGEST_DAY);
    }

    /// The only free column with times.
    private static Optional<Integer> time(Columns file, Mapping mapping) {
        int[] times = IntStream.range(0, file.count())
                .filter(column ->
                        mapping.role(column).isEmpty() && file.content(column).detail() == Detail.TIMES)
                .toArray();
        return times.length == 1 ? Optional.of(times[0]) : Optional.empty();
    }
}
