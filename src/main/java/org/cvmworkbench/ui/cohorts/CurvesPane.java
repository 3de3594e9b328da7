package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.charts.CohortCurves;
import org.cvmworkbench.charts.ComparisonChart;
import org.cvmworkbench.charts.SurvivalChart;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
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
        HBox averages = new HBox(average(following), projection(following));
        averages.getStyleClass().add("toggles");
        FlowPane views = new FlowPane(
                8,
                8,
                new Toggles<>("cohort-curve", "cohorts.curve", List.of(CurveView.values()), look)
                        .follow(cohorts.curve(), cohorts::curve, following),
                averages,
                keep(following));
        views.getStyleClass().add("curve-views");
        views.setVisible(!look.presenting());
        views.setManaged(!look.presenting());
        getStyleClass().addAll("picture-card", "cohort-curves");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(views, pane);
        following.follow(cohorts.shown(), shown -> show());
        following.follow(cohorts.curve(), view -> show());
        following.follow(cohorts.averaging(), wanted -> show());
        following.follow(cohorts.kept(), kept -> show());
        following.follow(cohorts.projecting().found(), found -> show());
        following.follow(cohorts.projecting().wanted(), wanted -> show());
    }

    ChartPane pane() {
        return pane;
    }

    private ToggleButton average(Following following) {
        ToggleButton average = new ToggleButton(look.text("cohorts.average"));
        average.setId("cohort-average");
        average.setTooltip(new Tooltip(look.text("cohorts.average.more")));
        average.setMinWidth(USE_PREF_SIZE);
        average.setOnAction(event -> cohorts.average(average.isSelected()));
        following.follow(cohorts.averaging(), average::setSelected);
        following.follow(cohorts.curve(), view -> shown(average, view == CurveView.MEASURE));
        return average;
    }

    private ToggleButton projection(Following following) {
        Projecting projecting = cohorts.projecting();
        ToggleButton projection = new ToggleButton(look.text("cohorts.projection"));
        projection.setId("cohort-projection");
        projection.setTooltip(new Tooltip(look.text("cohorts.projection.more")));
        projection.setMinWidth(USE_PREF_SIZE);
        projection.setOnAction(event -> projecting.want(projection.isSelected()));
        following.follow(projecting.wanted(), projection::setSelected);
        following.follow(cohorts.curve(), view -> offer(projection));
        following.follow(cohorts.shown(), shown -> offer(projection));
        return projection;
    }

    /// Only where there is something to project.
    private void offer(ToggleButton projection) {
        boolean suits = cohorts.shown()
                .get()
                .filter(one -> Projecting.suits(one.answer()))
                .isPresent();
        CurveView view = cohorts.curve().get();
        shown(projection, view == CurveView.SURVIVAL || (suits && view == CurveView.MEASURE));
    }

    private Button keep(Following following) {
        Button keep = new Controls(look).button("cohort-keep", "cohorts.keep", cohorts::keep);
        keep.setTooltip(new Tooltip(look.text("cohorts.keep.more")));
        keep.setMinWidth(USE_PREF_SIZE);
        following.follow(
                cohorts.kept(),
                kept -> keep.setText(look.text(kept.isPresent() ? "cohorts.keep.end" : "cohorts.keep")));
        following.follow(cohorts.curve(), view -> shown(keep, view == CurveView.COMPARISON));
        return keep;
    }

    private static void shown(Node tool, boolean wanted) {
        tool.setVisible(wanted);
        tool.setManaged(wanted);
    }

    private void show() {
        cohorts.shown().get().ifPresent(shown -> {
            switch (cohorts.curve().get()) {
                case MEASURE -> {
                    Optional<TakenTogether> together = cohorts.together();
                    Optional<CohortProjection> projection =
                            cohorts.projecting().found().get();
                    pane.show(() -> CohortCurves.of(
                            shown.table(),
                            shown.rows(),
                            shown.looked(),
                            together.map(TakenTogether::average),
                            projection,
                            look.charts(shown.answer().currency())));
                }
                case COMPARISON -> {
                    RowComparison rows = new RowComparison(
                            shown, cohorts.kept().get(), cohorts.whose().get());
                    int age = shown.cell().map(RowCell::age).orElse(1);
                    pane.show(() -> ComparisonChart.of(
                            rows.answer(),
                            rows.names(look.texts()),
                            shown.table(),
                            age,
                            look.charts(shown.answer().currency())));
                }
                case SURVIVAL -> {
                    CohortSurvival survival = new CohortSurvival(shown);
                    boolean ahead = cohorts.projecting().wanted().get();
                    pane.show(() ->
                            SurvivalChart.of(survival.answer(), survival.names(look.texts()), ahead, look.charts("")));
                }
            }
        });
    }
}
