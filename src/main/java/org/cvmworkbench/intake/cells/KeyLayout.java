package org.cvmworkbench.intake.cells;

import java.util.List;
import java.util.regex.Pattern;

/// How a column writes its keys: as they are, or as numbers with `.0` behind them, which some programs add; those are
/// left out then.
///
/// @param decimals whether every key of the sample ends in `.0`
public record KeyLayout(boolean decimals) {
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.0");

    public static KeyLayout of(List<String> cells) {
        List<String> keys = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return new KeyLayout(!keys.isEmpty()
                && keys.stream().allMatch(key -> DECIMAL.matcher(key).matches()));
    }

    /// Where the key that lies between `from` and `to` ends.
    public int end(char[] text, int from, int to) {
        if (!decimals || to - from < 3 || text[to - 1] != '0' || text[to - 2] != '.') return to;
        for (int i = from; i < to - 2; i++) if (text[i] < '0' || text[i] > '9') return to;
        return to - 2;
    }
}
