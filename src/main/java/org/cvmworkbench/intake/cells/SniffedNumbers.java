package org.cvmworkbench.intake.cells;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The decimal mark of a file and why it is taken.
public record SniffedNumbers(NumberLayout layout, Text reason) {
    private static final char NONE = 0;
    private static final char EITHER = '?';

    /// @param asked `point` or `comma`, where the reader knows better
    /// @param cells what stands in the sample's columns of numbers
    /// @param semicolons whether semicolons divide the file: those who write so write the comma in decimals
    public static SniffedNumbers of(Optional<String> asked, List<String> cells, boolean semicolons)
            throws WorkbenchException {
        if (asked.isPresent()) return because(named(asked.get()), "asked");
        int[] seen = new int[128];
        for (String cell : cells) seen[evidence(cell)]++;
        if (seen['.'] != seen[',']) return because(seen['.'] > seen[','] ? '.' : ',', "seen");
        if (seen[EITHER] > 0) return because(semicolons ? ',' : '.', "assumed");
        return because('.', "none");
    }

    private static SniffedNumbers because(char mark, String why) {
        return new SniffedNumbers(new NumberLayout(mark), Text.of("sniffed.decimal." + why, String.valueOf(mark)));
    }

    /// The mark a cell shows to be the decimal one: of two the later; of one, itself, unless it comes several times or
    /// stands before exactly three digits.
    private static char evidence(String cell) {
        int point = cell.lastIndexOf('.');
        int comma = cell.lastIndexOf(',');
        if (point < 0 && comma < 0) return NONE;
        char later = point > comma ? '.' : ',';
        if (point >= 0 && comma >= 0) return later;
        if (cell.indexOf(later) < cell.lastIndexOf(later)) return later == '.' ? ',' : '.';
        return mayDivideThousands(cell, Math.max(point, comma)) ? EITHER : later;
    }

    private static boolean mayDivideThousands(String cell, int mark) {
        int from = mark;
        while (from > 0 && Character.isDigit(cell.charAt(from - 1))) from--;
        int to = mark + 1;
        while (to < cell.length() && Character.isDigit(cell.charAt(to))) to++;
        return mark - from >= 1 && mark - from <= 3 && to - mark == 4 && cell.charAt(from) != '0';
    }

    private static char named(String word) throws WorkbenchException {
        return switch (word) {
            case "point", "." -> '.';
            case "comma", "," -> ',';
            default -> throw new WorkbenchException(ErrorKind.SETTING, "decimal", word, "point, comma");
        };
    }
}
