package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.charts.CellEntity;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.CohortHeatmap;
import org.cvmworkbench.ui.kit.CellPlace;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The triangle: a cell chooses its people, the head of a row its curve. Choosing a cell draws nothing anew.
final class TrianglePane extends StackPane {
    private final CohortsViewModel cohorts;
    private final Look look;
    private final ChartPane pane;
    private Optional<CohortTable> table = Optional.empty();
    private List<Integer> rows = List.of();

    TrianglePane(CohortsViewModel cohorts, Look look, Following following) {
        this.cohorts = cohorts;
        this.look = look;
        this.pane = new ChartPane("cohort-triangle", cohorts.workspace().jobs());
        getStyleClass().add("picture-card");
        getChildren().add(pane);
        pane.onAct(this::act);
        following.follow(cohorts.shown(), shown -> shown.ifPresent(this::show));
    }

    ChartPane pane() {
        return pane;
    }

    private void show(CohortsShown shown) {
        pane.choose(shown.cell().map(cell -> new CellPlace(shown.row(cell.cohort()), cell.offset())));
        if (table.equals(Optional.of(shown.table())) && rows.equals(shown.rows())) return;
        table = Optional.of(shown.table());
        rows = shown.rows();
        ChartStyle style = look.charts(shown.answer().currency());
        List<Integer> chosen = rows;
        pane.show(() -> CohortHeatmap.of(shown.table(), chosen, style));
    }

    private void act(CellPlace place) {
        table.filter(shown -> place.row() < shown.rows().size()).ifPresent(shown -> {
            int cohort = shown.rows().get(place.row()).period();
            if (place.column() == CellEntity.HEAD) cohorts.toggle(cohort);
            else cohorts.choose(new CohortCell(shown.request().by(), cohort, place.column()));
        });
    }
}
