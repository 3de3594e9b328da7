package org.cvmworkbench.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Study;

/// Whose cohorts: all customers', those looked at in the other rooms, or those of a saved segment.
final class WhoseChoice extends ComboBox<Whose> {
    private final CohortsViewModel cohorts;
    private final Look look;

    WhoseChoice(CohortsViewModel cohorts, Look look, Following following) {
        this.cohorts = cohorts;
        this.look = look;
        setId("cohort-whose");
        setAccessibleText(look.text("cohorts.whose"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Whose whose) {
                return name(whose);
            }

            @Override
            public Whose fromString(String text) {
                throw new UnsupportedOperationException("whose cohorts is chosen, not typed");
            }
        });
        following.follow(cohorts.workspace().study(), this::offer);
        following.follow(cohorts.whose(), this::setValue);
        setOnAction(event -> Optional.ofNullable(getValue()).ifPresent(cohorts::whose));
    }

    private void offer(Optional<Study> study) {
        List<Whose> choices = new ArrayList<>(List.of(new Whose.Everybody(), new Whose.Selected()));
        study.ifPresent(open -> open.base().segments().keySet().forEach(name -> choices.add(new Whose.Saved(name))));
        if (!getItems().equals(choices)) getItems().setAll(choices);
        setValue(cohorts.whose().get());
    }

    private String name(Whose whose) {
        return switch (whose) {
            case Whose.Everybody() -> look.text("cohorts.whose.everybody");
            case Whose.Selected() -> look.text("cohorts.whose.selected");
            case Whose.Saved(var segment) -> segment;
        };
    }
}
