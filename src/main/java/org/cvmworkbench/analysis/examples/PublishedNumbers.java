package org.cvmworkbench.analysis.examples;

import java.util.List;
import java.util.stream.Stream;

/// Every published number the simulation, the power of control groups, curves of survival, the worked examples and the
/// laws of repeat buying stand on, recomputed.
public final class PublishedNumbers {
    private PublishedNumbers() {}

    public static List<PublishedNumber> all() {
        return Stream.of(
                        PublishedSimulation.all(),
                        PublishedPower.all(),
                        PublishedSurvival.all(),
                        PublishedExamples.all(),
                        PublishedRepeatBuying.all())
                .flatMap(List::stream)
                .toList();
    }
}
