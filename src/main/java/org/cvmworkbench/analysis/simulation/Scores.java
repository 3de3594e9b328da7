package org.cvmworkbench.analysis.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The normal scores of one seed, drawn once for each name and shared by all offers. Filled by one thread at a time.
final class Scores {
    private final Draws draws;
    private final Map<String, double[]> byName = new HashMap<>();
    private final Recent<Column, double[]> columns = new Recent<>(64);

    /// The values that an assumption has in the draws.
    private record Column(String name, Marginal marginal) {}

    Scores(Draws draws) {
        this.draws = draws;
    }

    Draws draws() {
        return draws;
    }

    int count() {
        return draws.count();
    }

    /// What a distribution is in each draw; computed once as long as it is among those asked last.
    double[] values(String name, Marginal marginal) {
        double[] score = of(name);
        return columns.get(new Column(name, marginal), asked -> {
            double[] values = new double[score.length];
            Arrays.parallelSetAll(values, draw -> asked.marginal().at(score[draw]));
            return values;
        });
    }

    double[] of(String name) {
        return byName.computeIfAbsent(name, missing -> NormalScores.of(draws, missing));
    }
}
