package org.cvmworkbench.analysis.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The worked examples A1 to A15: as printed, as computed, as incremental.
public final class WorkedExamples {
    private WorkedExamples() {}

    /// Every figure.
    public static List<WorkedExample> all() {
        return Stream.of(StellaExamples.all(), SuitsExamples.all(), CleaningExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    /// One of them by its name, A1 to A15, in large or small letters.
    public static Optional<ExampleCase> named(String name) {
        return cases().stream()
                .filter(example -> example.id().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The examples one by one, in their order.
    public static List<ExampleCase> cases() {
        return Stream.of(StellaExamples.cases(), SuitsExamples.cases(), CleaningExamples.cases())
                .flatMap(List::stream)
                .toList();
    }
}
