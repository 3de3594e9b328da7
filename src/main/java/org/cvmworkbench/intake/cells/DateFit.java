package org.cvmworkbench.intake.cells;

import java.time.LocalDate;
import java.util.List;

/// How well a layout reads some cells.
///
/// @param cells those that are not empty
/// @param dates how many of them it reads; of numbers that count all or none
/// @param span days from the first of them to the last
record DateFit(DateLayout layout, int cells, int dates, int span) {
    private static final int EARLIEST_COUNTED = (int) LocalDate.of(1980, 1, 1).toEpochDay();
    private static final int LATEST_COUNTED = (int) LocalDate.of(2100, 1, 1).toEpochDay();

    static DateFit of(DateLayout layout, List<String> cells) {
        DateReader reader = new DateReader(layout, false);
        int filled = 0;
        int dates = 0;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (String cell : cells) {
            if (cell.isEmpty()) continue;
            filled++;
            if (!reader.read(cell.toCharArray(), 0, cell.length()) || !reader.inRange()) continue;
            dates++;
            first = Math.min(first, reader.day());
            last = Math.max(last, reader.day());
        }
        boolean implausible =
                layout.order().counts() && (dates < filled || first < EARLIEST_COUNTED || last > LATEST_COUNTED);
        return dates == 0 || implausible
                ? new DateFit(layout, filled, 0, 0)
                : new DateFit(layout, filled, dates, last - first);
    }
}
