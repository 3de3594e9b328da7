package org.cvmworkbench.intake.source;

import java.util.List;
import java.util.function.Predicate;

/// Finds the rows above a table that do not belong to it: the title of a report, its period, its author.
final class TitleLines {
    /// How many are looked for.
    static final int MOST = 10;

    private TitleLines() {}

    /// How many rows are above the names of the columns. They have few cells, where the names are words that are known,
    /// or fill most columns and are no numbers or dates. Where no such row comes, there is nothing above.
    ///
    /// @param known whether a word is the name of a column in one of the kinds
    static int above(List<List<String>> rows, Predicate<String> known) {
        int usual = usuallyFilled(rows);
        for (int at = 0; at <= MOST && at < rows.size(); at++) {
            List<String> row = rows.get(at);
            boolean names = row.stream().filter(known).count() >= 2;
            boolean full = filled(row) * 5 >= usual * 4L && filled(row) > 1;
            if (!names && !full) continue;
            boolean words = row.stream().noneMatch(cell -> !cell.isEmpty() && SniffedForm.isPlain(cell));
            return (names || words) && at + 1 < rows.size() && fewerAbove(rows.subList(0, at), filled(row)) ? at : 0;
        }
        return 0;
    }

    private static boolean fewerAbove(List<List<String>> above, long filled) {
        return above.stream().allMatch(row -> filled(row) * 3 <= filled * 2);
    }

    private static int usuallyFilled(List<List<String>> rows) {
        long[] filled = rows.stream().mapToLong(TitleLines::filled).sorted().toArray();
        return filled.length == 0 ? 0 : (int) filled[filled.length / 2];
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
