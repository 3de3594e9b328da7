package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.ReturnChart;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Workspace;

/// Who comes back after how much silence, what is called churn, and a way to those who can still be brought back.
final class ReturnsPane extends VBox {
    private final ChartPane pane;
    private final Look look;
    private final Button take;

    ReturnsPane(ReturnsViewModel returns, Workspace workspace, Look look, Following following) {
        super(4);
        this.look = look;
        this.pane = new ChartPane("cohort-returns", workspace.jobs());
        Controls controls = new Controls(look);
        this.take = controls.button("cohort-take", "cohorts.returns.take", returns::take);
        take.setMinWidth(USE_PREF_SIZE);
        take.setTooltip(new Tooltip(look.text("cohorts.returns.take.more")));
        FlowPane tools = new FlowPane(
                8,
                8,
                whole(controls.label(look.text("cohorts.churn"), "muted")),
                ChurnChoice.kinds(returns, look, following),
                ChurnChoice.amounts(returns, look, following),
                whole(controls.label(look.text("cohorts.returns.within"), "muted")),
                ChurnChoice.horizons(returns, look, following),
                take);
        tools.getStyleClass().add("return-tools");
        tools.setVisible(!look.presenting());
        tools.setManaged(!look.presenting());
        VBox.setVgrow(pane, Priority.ALWAYS);
        getStyleClass().addAll("picture-card", "cohort-returns");
        getChildren().addAll(tools, pane);
        following.follow(returns.shown(), this::show);
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    ChartPane pane() {
        return pane;
    }

    private void show(Optional<ReturnsShown> shown) {
        take.setDisable(shown.flatMap(ReturnsShown::selection)
                .filter(one -> one.customers().count() > 0)
                .isEmpty());
        shown.ifPresent(one -> pane.show(() -> chart(one)));
    }

    private Described chart(ReturnsShown shown) {
        Returning returning = shown.returning();
        return ReturnChart.of(
                returning.curves(), returning.churn().said(), returning.back(), shown.limit(), look.charts(""));
    }
}
