package org.cvmworkbench.intake.cells;

import java.util.List;
import java.util.regex.Pattern;

/// How a column writes its keys: as they are, or as numbers with `.0` behind them, which some programs add; those are
/// left out then.
///
/// @param decimals whether every number among the keys of the sample ends in `.0`, and most keys are such
public record KeyLayout(boolean decimals) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.0");

    public static KeyLayout of(List<String> cells) {
        int keys = 0;
        int numbers = 0;
        int decimals = 0;
        for (String cell : cells) {
            if (!cell.isEmpty()) keys++;
            if (NUMBER.matcher(cell).matches()) numbers++;
            if (DECIMAL.matcher(cell).matches()) decimals++;
        }
        return new KeyLayout(decimals == numbers && decimals * 2 > keys);
    }

    /// Where the key that lies between `from` and `to` ends.
    public int end(char[] text, int from, int to) {
        if (!decimals || to - from < 3 || text[to - 1] != '0' || text[to - 2] != '.') return to;
        for (int i = from; i < to - 2; i++) if (text[i] < '0' || text[i] > '9') return to;
        return to - 2;
    }
}
