package org.cvmworkbench.ui.examples;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.analysis.examples.WorkedExamples;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.jobs.Jobs;

/// The examples and which of them is read.
final class ExamplesViewModel {
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<ExampleCase>> examples = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private boolean asked;

    ExamplesViewModel(Jobs jobs) {
        this.jobs = jobs;
    }

    // State

    /// Empty until they are computed.
    ReadOnlyObjectProperty<List<ExampleCase>> examples() {
        return examples.getReadOnlyProperty();
    }

    /// Which is read, from 0.
    ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    Optional<ExampleCase> chosen() {
        List<ExampleCase> all = examples.get();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(place.get()));
    }

    // Commands

    /// Computes them, the first time they are wanted.
    void enter() {
        if (asked) return;
        asked = true;
        jobs.run(Text.of("job.examples"), progress -> WorkedExamples.cases(), examples::set);
    }

    /// Reads another one; before the first and behind the last there is none.
    void choose(int other) {
        int last = Math.max(0, examples.get().size() - 1);
        place.set(Math.clamp(other, 0, last));
    }

    void next() {
        choose(place.get() + 1);
    }

    void previous() {
        choose(place.get() - 1);
    }
}
