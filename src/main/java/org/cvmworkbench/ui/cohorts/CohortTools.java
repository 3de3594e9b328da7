package org.cvmworkbench.ui.cohorts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Toggles;

/// What is asked: by what and by which period, measured how, of whom; and at the right what can be taken out.
final class CohortTools extends HBox {
    /// The room shows these.
    static final List<Measure> MEASURES = List.of(Measure.values());

    CohortTools(CohortsViewModel cohorts, CohortMenus menus, Look look, Following following) {
        super(8);
        Controls controls = new Controls(look);
        getStyleClass().add("tools");
        FlowPane choices = new FlowPane(8, 8);
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.getChildren()
                .addAll(
                        new GroupingChoice(cohorts, look, following),
                        new Toggles<>("cohort-by", "cohorts.by", List.of(Period.values()), look)
                                .follow(cohorts.by(), cohorts::by, following),
                        gap(),
                        new Toggles<>("cohort-measure", "cohorts.measure", MEASURES, look)
                                .follow(cohorts.measure(), cohorts::measure, following),
                        gap(),
                        controls.label(look.text("cohorts.whose"), "muted"),
                        new WhoseChoice(cohorts, look, following));
        for (Node tool : choices.getChildren()) {
            if (tool instanceof Region region && !(tool instanceof WhoseChoice)) region.setMinWidth(USE_PREF_SIZE);
        }
        MenuButton menu = menus.button();
        menu.setMinWidth(USE_PREF_SIZE);
        setHgrow(choices, Priority.ALWAYS);
        getChildren().addAll(choices, menu);
    }

    private static HBox gap() {
        HBox gap = new HBox();
        gap.getStyleClass().add("tool-gap");
        return gap;
    }
}
