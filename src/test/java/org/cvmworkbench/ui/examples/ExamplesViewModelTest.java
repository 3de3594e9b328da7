package org.cvmworkbench.ui.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.Test;

class ExamplesViewModelTest {
    private final List<Throwable> bugs = new ArrayList<>();
    private final ExamplesViewModel examples = new ExamplesViewModel(Jobs.direct(new Notices(bugs::add)));

    @Test
    void hasNothingToReadBeforeItIsEntered() {
        examples.next();

        assertThat(examples.chosen()).isEmpty();
        assertThat(examples.place().get()).isZero();
    }

    @Test
    void turnsPagesAndStaysWithinTheBook() {
        examples.enter();
        examples.previous();
        assertThat(examples.chosen()).map(ExampleCase::id).contains("A1");

        examples.next();
        assertThat(examples.chosen()).map(ExampleCase::id).contains("A2");
        for (int i = 0; i < 99; i++) examples.next();

        assertThat(examples.chosen()).map(ExampleCase::id).contains("A15");
        assertThat(bugs).isEmpty();
    }

    @Test
    void knowsWhoseExamplesTheyAre() {
        examples.enter();

        assertThat(examples.examples().get())
                .extracting(Story::of)
                .startsWith(Story.STELLA)
                .contains(Story.SUITS)
                .endsWith(Story.CLEANING)
                .hasSize(15);
    }
}
