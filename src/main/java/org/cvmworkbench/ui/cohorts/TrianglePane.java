package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.charts.CellEntity;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.CohortHeatmap;
import org.cvmworkbench.ui.kit.CellPlace;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The table: a cell chooses its people, the head of a row its curve, with Shift all rows up to it. Choosing a cell
/// draws nothing anew.
final class TrianglePane extends StackPane {
    private final CohortsViewModel cohorts;
    private final Look look;
    private final ChartPane pane;
    private Optional<FollowedTable> table = Optional.empty();
    private List<Integer> rows = List.of();
    private boolean averaged;

    TrianglePane(CohortsViewModel cohorts, Look look, Following following) {
        this.cohorts = cohorts;
        this.look = look;
        this.pane = new ChartPane("cohort-triangle", cohorts.workspace().jobs());
        getStyleClass().add("picture-card");
        getChildren().add(pane);
        pane.onAct(place -> act(place, cohorts::toggle));
        pane.onReach(place -> act(place, cohorts::chooseUpTo));
        following.follow(cohorts.shown(), shown -> shown.ifPresent(this::show));
        following.follow(cohorts.averaging(), wanted -> cohorts.shown().get().ifPresent(this::show));
    }

    ChartPane pane() {
        return pane;
    }

    private void show(CohortsShown shown) {
        Optional<TakenTogether> together = cohorts.together();
        boolean average = together.isPresent();
        pane.choose(shown.looked().map(cell -> new CellPlace(cell.row() + (average ? 1 : 0), cell.age())));
        if (table.equals(Optional.of(shown.table())) && rows.equals(shown.rows()) && average == averaged) return;
        table = Optional.of(shown.table());
        rows = shown.rows();
        averaged = average;
        ChartStyle style = look.charts(shown.answer().currency());
        List<Integer> chosen = rows;
        pane.show(() -> CohortHeatmap.of(shown.table(), chosen, together.map(TakenTogether::average), style));
    }

    /// The row of the average, which is above the others, is nobody's.
    private void act(CellPlace place, Consumer<String> choose) {
        int row = place.row() - (averaged ? 1 : 0);
        table.filter(shown -> row >= 0 && row < shown.rows().size()).ifPresent(shown -> {
            String label = shown.rows().get(row).label();
            if (place.column() == CellEntity.HEAD) choose.accept(label);
            else cohorts.choose(new RowCell(label, place.column()));
        });
    }
}
