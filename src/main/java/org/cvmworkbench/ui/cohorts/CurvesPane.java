package org.cvmworkbench.ui.cohorts;

import javafx.scene.layout.StackPane;
import org.cvmworkbench.charts.CohortCurves;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The curves of the chosen rows, with the age and the point of the chosen cell.
final class CurvesPane extends StackPane {
    private final ChartPane pane;

    CurvesPane(CohortsViewModel cohorts, Look look, Following following) {
        pane = new ChartPane("cohort-curves", cohorts.workspace().jobs());
        getStyleClass().addAll("picture-card", "cohort-curves");
        getChildren().add(pane);
        following.follow(
                cohorts.shown(),
                shown -> shown.ifPresent(one -> pane.show(() -> CohortCurves.of(
                        one.table(),
                        one.rows(),
                        one.cell(),
                        look.charts(one.answer().currency())))));
    }

    ChartPane pane() {
        return pane;
    }
}
