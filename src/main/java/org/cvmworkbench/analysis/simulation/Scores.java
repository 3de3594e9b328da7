package org.cvmworkbench.analysis.simulation;

import java.util.HashMap;
import java.util.Map;

/// The normal scores of one seed, drawn once for each name and shared by all offers. Filled by one thread at a time.
final class Scores {
    private final Draws draws;
    private final Map<String, double[]> byName = new HashMap<>();

    Scores(Draws draws) {
        this.draws = draws;
    }

    Draws draws() {
        return draws;
    }

    int count() {
        return draws.count();
    }

    double[] of(String name) {
        return byName.computeIfAbsent(name, missing -> NormalScores.of(draws, missing));
    }
}
