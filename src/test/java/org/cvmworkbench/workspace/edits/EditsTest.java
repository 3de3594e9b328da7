package org.cvmworkbench.workspace.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Text MOVE = Text.of("edit.move");

    private final Edits edits = new Edits();
    private final ObjectProperty<Integer> value = new SimpleObjectProperty<>(0);

    @Test
    void anyWalkThroughTheHistoryComesBackToTheSameValues() {
        Samples.check(random -> {
            Edits history = new Edits();
            ObjectProperty<Integer> number = new SimpleObjectProperty<>(0);
            List<Integer> values = new ArrayList<>(List.of(0));
            int at = 0;
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        if (at > 0) at--;
                        history.undo();
                    }
                    case 1 -> {
                        if (at < values.size() - 1) at++;
                        history.redo();
                    }
                    default -> {
                        values.subList(at + 1, values.size()).clear();
                        values.add(step + 1);
                        at++;
                        history.perform(Change.of(MOVE, number, step + 1));
                    }
                }
                assertThat(number.get()).as("step %d", step).isEqualTo(values.get(at));
            }
        });
    }

    @Test
    void theStepsOfOneGestureAreOneAct() {
        edits.perform(Change.of(MOVE, value, 1));
        for (int i = 2; i < 10; i++) edits.perform(Change.during("depth", MOVE, value, i));
        edits.undo();
        assertThat(value.get()).isEqualTo(1);
        edits.redo();
        assertThat(value.get()).isEqualTo(9);
    }

    @Test
    void twoGesturesAreTwoActs() {
        edits.perform(Change.during("depth", MOVE, value, 1));
        edits.perform(Change.during("control", MOVE, value, 2));
        edits.undo();
        assertThat(value.get()).isEqualTo(1);
    }

    @Test
    void whatComesNextIsSaid() {
        assertThat(edits.toUndo().get()).isEmpty();
        edits.perform(Change.of(MOVE, value, 1));
        assertThat(edits.toUndo().get()).contains(MOVE);
        edits.undo();
        assertThat(edits.toUndo().get()).isEmpty();
        assertThat(edits.toRedo().get()).contains(MOVE);
    }
}
