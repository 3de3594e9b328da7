package org.cvmworkbench.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortBy;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.GroupRow;
import org.cvmworkbench.charts.CohortCurves;
import org.cvmworkbench.charts.LookedCell;
import org.cvmworkbench.charts.PeriodNames;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Texts;

/// The table that is shown, and what is chosen of it.
///
/// @param chosen the labels of the chosen rows, in the order they were chosen
/// @param cell whose people are shown
record CohortsShown(CohortQuestion.Answer answer, List<String> chosen, Optional<RowCell> cell) {
    private static final int FIRST_CHOICE = 3;

    CohortsShown {
        chosen = List.copyOf(chosen);
    }

    /// With as much of an earlier choice as there still is; otherwise with a choice to begin with.
    static CohortsShown of(CohortQuestion.Answer answer, Optional<CohortsShown> before) {
        FollowedTable table = answer.table();
        Optional<CohortsShown> alike = before.filter(one -> one.by().equals(by(answer)));
        List<String> kept = alike.map(CohortsShown::chosen).orElse(List.of()).stream()
                .filter(row -> table.place(row) >= 0)
                .toList();
        List<String> rows = kept.isEmpty() ? some(table) : kept;
        Optional<RowCell> cell = alike.flatMap(CohortsShown::cell)
                .filter(one -> contains(table, one))
                .or(() -> first(table, rows));
        return new CohortsShown(answer, rows, cell);
    }

    FollowedTable table() {
        return answer.table();
    }

    /// The places of the chosen rows in the table.
    List<Integer> rows() {
        return places(chosen);
    }

    /// Those of the chosen whose curves are drawn, in the order of their colours.
    List<String> drawn() {
        return chosen.subList(CohortCurves.firstDrawn(chosen), chosen.size());
    }

    /// Rows of the table by their labels.
    List<? extends FollowedRow> of(List<String> labels) {
        return places(labels).stream().map(table().rows()::get).toList();
    }

    /// Where the cell is in the table.
    Optional<LookedCell> looked() {
        return cell.map(one -> new LookedCell(table().place(one.row()), one.age()));
    }

    /// What a row is called.
    String name(String label, Texts texts) {
        return switch (table().rows().get(table().place(label))) {
            case CohortRow row -> new PeriodNames(table().request().by(), texts).of(row.period());
            case GroupRow row -> row.label();
        };
    }

    /// Chooses the row, or puts it away.
    CohortsShown toggled(String row) {
        List<String> now = new ArrayList<>(chosen);
        if (!now.remove(row)) now.add(row);
        return choosing(now);
    }

    /// Chooses all rows from the one that was chosen last to this one.
    CohortsShown upTo(String row) {
        int to = table().place(row);
        int from = chosen.isEmpty() ? to : table().place(chosen.getLast());
        List<String> now = new ArrayList<>(chosen);
        int step = from <= to ? 1 : -1;
        for (int place = from; place != to + step; place += step) {
            String label = table().rows().get(place).label();
            now.remove(label);
            now.add(label);
        }
        return choosing(now);
    }

    CohortsShown choosing(List<String> rows) {
        return new CohortsShown(answer, rows, cell);
    }

    CohortsShown choosing(RowCell other) {
        return new CohortsShown(answer, chosen, Optional.of(other));
    }

    private List<Integer> places(List<String> labels) {
        return labels.stream().map(table()::place).filter(row -> row >= 0).toList();
    }

    /// Rows and ages of another table mean the same only when these are equal.
    private record By(CohortBy rows, Period age) {}

    private By by() {
        return by(answer);
    }

    private static By by(CohortQuestion.Answer answer) {
        return new By(answer.question().by(), answer.question().age());
    }

    private static boolean contains(FollowedTable table, RowCell cell) {
        int row = table.place(cell.row());
        return row >= 0 && cell.age() < table.rows().get(row).cells().length;
    }

    /// An early, a middle and a late cohort among those with a curve; of groups the largest.
    private static List<String> some(FollowedTable table) {
        List<? extends FollowedRow> curved =
                table.rows().stream().filter(row -> row.cells().length > 2).toList();
        int step = curved.stream().allMatch(GroupRow.class::isInstance) ? 1 : Math.max(1, curved.size() / FIRST_CHOICE);
        return IntStream.range(0, Math.min(FIRST_CHOICE, curved.size()))
                .mapToObj(i -> curved.get(i * step).label())
                .toList();
    }

    /// A chosen row, or the first there is, in its third period, or as far as it has come.
    private static Optional<RowCell> first(FollowedTable table, List<String> rows) {
        List<? extends FollowedRow> there =
                table.rows().stream().filter(row -> row.cells().length > 0).toList();
        if (there.isEmpty()) return Optional.empty();
        FollowedRow row = rows.isEmpty() ? there.getFirst() : table.rows().get(table.place(rows.get(rows.size() / 2)));
        int age = Math.min(FIRST_CHOICE, Math.max(0, row.cells().length - 2));
        return Optional.of(new RowCell(row.label(), age));
    }
}
