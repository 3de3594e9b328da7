package org.cvmworkbench.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.charts.CohortCurves;

/// The cohorts that are shown, and what is chosen of them.
///
/// @param cohorts the periods of first visits of the chosen rows, in the order of their colours
/// @param cell whose people are shown
record CohortsShown(CohortQuestion.Answer answer, List<Integer> cohorts, Optional<CohortCell> cell) {
    private static final int FIRST_CHOICE = 3;

    CohortsShown {
        cohorts = List.copyOf(cohorts);
    }

    /// With as much of an earlier choice as there still is; otherwise with a choice to begin with.
    static CohortsShown of(CohortQuestion.Answer answer, Optional<CohortsShown> before) {
        CohortTable table = answer.table();
        Optional<CohortsShown> alike = before.filter(
                one -> one.table().request().by() == table.request().by());
        List<Integer> kept = alike.map(CohortsShown::cohorts).orElse(List.of()).stream()
                .filter(cohort -> table.row(cohort).isPresent())
                .toList();
        List<Integer> rows = kept.isEmpty() ? some(table) : kept;
        Optional<CohortCell> cell = alike.flatMap(CohortsShown::cell)
                .filter(one -> contains(table, one))
                .or(() -> first(table, rows));
        return new CohortsShown(answer, rows, cell);
    }

    CohortTable table() {
        return answer.table();
    }

    /// The chosen rows of the table.
    List<Integer> rows() {
        return cohorts.stream().map(this::row).filter(row -> row >= 0).toList();
    }

    /// The row of a cohort in the table, -1 where it has none.
    int row(int cohort) {
        return table().rows().stream().map(CohortRow::period).toList().indexOf(cohort);
    }

    /// Chooses the row, or puts it away; the oldest choice makes room for one too many.
    CohortsShown toggled(int cohort) {
        List<Integer> now = new ArrayList<>(cohorts);
        now.removeIf(one -> one == cohort);
        if (now.size() == cohorts.size()) now.add(cohort);
        if (now.size() > CohortCurves.MOST) now.removeFirst();
        return new CohortsShown(answer, now, cell);
    }

    CohortsShown choosing(CohortCell other) {
        return new CohortsShown(answer, cohorts, Optional.of(other));
    }

    private static boolean contains(CohortTable table, CohortCell cell) {
        return table.row(cell.cohort())
                .filter(row -> cell.offset() < row.cells().length)
                .isPresent();
    }

    /// An early, a middle and a late cohort among those with a curve.
    private static List<Integer> some(CohortTable table) {
        int curves = Math.max(0, table.rows().size() - 2);
        return IntStream.range(0, Math.min(FIRST_CHOICE, curves))
                .mapToObj(i -> table.rows().get(i * curves / FIRST_CHOICE).period())
                .toList();
    }

    /// A chosen cohort, or the first there is, in its third period, or as far as it has come.
    private static Optional<CohortCell> first(CohortTable table, List<Integer> rows) {
        if (table.rows().isEmpty()) return Optional.empty();
        CohortRow row = table.row(rows.isEmpty() ? table.rows().getFirst().period() : rows.get(rows.size() / 2))
                .orElseThrow();
        int offset = Math.min(FIRST_CHOICE, Math.max(0, row.cells().length - 2));
        return Optional.of(new CohortCell(table.request().by(), row.period(), offset));
    }
}
