package org.cvmworkbench.analysis.simulation;

import java.util.HashMap;
import java.util.Map;

/// The normal scores of one run, drawn once for each name and shared by all its offers. Filled by one thread.
final class Scores {
    private final Draws draws;
    private final Map<String, double[]> byName = new HashMap<>();

    Scores(Draws draws) {
        this.draws = draws;
    }

    int count() {
        return draws.count();
    }

    double[] of(String name) {
        return byName.computeIfAbsent(name, missing -> NormalScores.of(draws, missing));
    }
}
