package org.cvmworkbench.analysis.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cvmworkbench.model.Progress;

/// Every published number the simulation, the power of control groups, curves of survival, the worked examples and the
/// laws of repeat buying stand on, recomputed.
public final class PublishedNumbers {
    private PublishedNumbers() {}

    public static List<PublishedNumber> all() {
        return all(Progress.NONE);
    }

    /// @param progress is told after each subject, and may cancel there
    public static List<PublishedNumber> all(Progress progress) {
        List<Supplier<List<PublishedNumber>>> subjects = List.of(
                PublishedSimulation::all,
                PublishedPower::all,
                PublishedSurvival::all,
                PublishedExamples::all,
                PublishedRepeatBuying::all,
                PublishedDonors::all);
        List<PublishedNumber> numbers = new ArrayList<>();
        for (int subject = 0; subject < subjects.size(); subject++) {
            progress.checkCancelled();
            numbers.addAll(subjects.get(subject).get());
            progress.report((subject + 1.0) / subjects.size());
        }
        return numbers;
    }
}
