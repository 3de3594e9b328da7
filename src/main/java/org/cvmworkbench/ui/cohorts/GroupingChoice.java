package org.cvmworkbench.ui.cohorts;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// What the customers of a row have in common: the time of the first visit, its store, category or channel, the source
/// they came from, or a saved segment.
final class GroupingChoice extends ComboBox<Grouping> {
    GroupingChoice(CohortsViewModel cohorts, Look look, Following following) {
        setId("cohort-rows");
        setAccessibleText(look.text("cohorts.rows"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Grouping rows) {
                return rows == null ? "" : look.text("cohorts.rows." + rows.word());
            }

            @Override
            public Grouping fromString(String text) {
                throw new UnsupportedOperationException("what cohorts have in common is chosen, not typed");
            }
        });
        getItems().setAll(Grouping.values());
        following.follow(cohorts.grouping(), this::setValue);
        setOnAction(event -> Optional.ofNullable(getValue()).ifPresent(cohorts::grouping));
    }
}
