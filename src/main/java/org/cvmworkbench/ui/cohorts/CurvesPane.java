package org.cvmworkbench.ui.cohorts;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.charts.CohortCurves;
import org.cvmworkbench.charts.SurvivalChart;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;

/// The curves of the chosen rows: the measure, with the age and the point of the chosen cell, or how long they stay.
final class CurvesPane extends VBox {
    private final CohortsViewModel cohorts;
    private final Look look;
    private final ChartPane pane;

    CurvesPane(CohortsViewModel cohorts, Look look, Following following) {
        this.cohorts = cohorts;
        this.look = look;
        pane = new ChartPane("cohort-curves", cohorts.workspace().jobs());
        HBox views = new HBox(new Toggles<>("cohort-curve", "cohorts.curve", List.of(CurveView.values()), look)
                .follow(cohorts.curve(), cohorts::curve, following));
        views.getStyleClass().add("curve-views");
        views.setVisible(!look.presenting());
        views.setManaged(!look.presenting());
        getStyleClass().addAll("picture-card", "cohort-curves");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(views, pane);
        following.follow(cohorts.shown(), shown -> show());
        following.follow(cohorts.curve(), view -> show());
    }

    ChartPane pane() {
        return pane;
    }

    private void show() {
        cohorts.shown().get().ifPresent(shown -> {
            switch (cohorts.curve().get()) {
                case MEASURE ->
                    pane.show(() -> CohortCurves.of(
                            shown.table(),
                            shown.rows(),
                            shown.cell(),
                            look.charts(shown.answer().currency())));
                case SURVIVAL -> {
                    CohortSurvival survival = new CohortSurvival(shown);
                    pane.show(() -> SurvivalChart.of(survival.answer(), survival.names(look.texts()), look.charts("")));
                }
            }
        });
    }
}
