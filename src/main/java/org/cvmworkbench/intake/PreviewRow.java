package org.cvmworkbench.intake;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A row as an import takes it.
///
/// @param line where it begins in the file, from 1
/// @param cells as they stand in the file, outer blanks and all
/// @param values what the base would keep, by the words of the roles: days as 2026-01-31, moments as 2026-01-31 08:26
///     (and seconds where there are some), decimals with a point and no needless zeros; what is empty is left out, what
///     is computed is there (an amount from price and quantity); none for a rejected row
/// @param reject why it cannot be taken
public record PreviewRow(
        long line, Fate fate, List<String> cells, SortedMap<String, String> values, Optional<Reject> reject) {
    public PreviewRow {
        cells = List.copyOf(cells);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
