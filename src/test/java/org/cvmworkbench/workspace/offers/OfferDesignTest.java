package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.language.scenario.ScenarioPrinting;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.support.Samples;
import org.cvmworkbench.workspace.edits.Edits;
import org.junit.jupiter.api.Test;

class OfferDesignTest {
    private static final int ACTS = 30;

    private final Scenario empty = OfferDesign.empty("New scenario");

    @Test
    void undoingEverythingLeavesAnEmptyCanvasAndRedoingEverythingBringsItBack() {
        Samples.check(random -> {
            Edits edits = new Edits();
            OfferDesign design = new OfferDesign(edits, empty);
            RandomEdits acts = new RandomEdits(random);
            for (int i = 0; i < ACTS; i++) design.perform(acts.next(design.get()));
            Scenario reached = design.get();
            while (edits.toUndo().get().isPresent()) edits.undo();
            assertThat(design.get()).isEqualTo(empty);
            while (edits.toRedo().get().isPresent()) edits.redo();
            assertThat(design.get()).isEqualTo(reached);
        });
    }

    @Test
    void eachStepBackIsTheScenarioBefore() {
        Samples.check(random -> {
            Edits edits = new Edits();
            OfferDesign design = new OfferDesign(edits, empty);
            RandomEdits acts = new RandomEdits(random);
            List<Scenario> before = new ArrayList<>();
            for (int i = 0; i < ACTS; i++) {
                Scenario now = design.get();
                ScenarioEdit edit = acts.next(now);
                boolean changes = !edit.result().equals(now);
                design.perform(ScenarioEdit.of(edit.description(), edit.result()));
                if (changes) before.add(now);
            }
            for (Scenario expected : before.reversed()) {
                edits.undo();
                assertThat(design.get()).isEqualTo(expected);
            }
        });
    }

    @Test
    void whatWasDesignedIsReadFromItsFileAsItWas() {
        Samples.check(random -> {
            OfferDesign design = new OfferDesign(new Edits(), empty);
            RandomEdits acts = new RandomEdits(random);
            for (int i = 0; i < ACTS; i++) design.perform(acts.next(design.get()));
            assertThat(ScenarioReading.read(ScenarioPrinting.print(design.get()))).isEqualTo(design.get());
        });
    }

    @Test
    void theStepsOfOneSliderDragAreUndoneTogether() {
        Edits edits = new Edits();
        OfferDesign design = new OfferDesign(edits, empty);
        design.perform(new RandomEdits(new java.util.SplittableRandom(1)).next(empty));
        Scenario before = design.get();
        for (int percent = 11; percent <= 30; percent++)
            design.perform(new OfferEdits(design.get())
                    .control(0, Control.of(percent / 100.0))
                    .during("control#1"));
        edits.undo();
        assertThat(design.get()).isEqualTo(before);
    }

    @Test
    void everyActSaysWhatItDoesInBothLanguages() {
        Samples.check(random -> {
            RandomEdits acts = new RandomEdits(random);
            Scenario scenario = empty;
            for (int i = 0; i < ACTS; i++) {
                ScenarioEdit edit = acts.next(scenario);
                assertThat(Texts.english().say(edit.description())).isNotBlank();
                assertThat(Texts.russian().say(edit.description())).containsPattern("[а-я]");
                scenario = edit.result();
            }
        });
    }
}
