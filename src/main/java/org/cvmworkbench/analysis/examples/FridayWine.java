package org.cvmworkbench.analysis.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// The Stella example as a scenario: 100,000 customers, 20 % off a $10 bottle by e-mail. Every golden number of the
/// simulation belongs to it.
public final class FridayWine {
    private FridayWine() {}

    /// Its file, as it is handed between colleagues.
    public static String json() {
        try (InputStream file = FridayWine.class.getResourceAsStream("friday-wine.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    public static Scenario scenario() {
        try {
            return ScenarioReading.read(json());
        } catch (WorkbenchException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// What it would bring.
    static Outcome outcome() {
        return outcome(scenario());
    }

    /// What a variant of it would bring.
    static Outcome outcome(Scenario variant) {
        try {
            return Simulation.run(variant, Draws.of(variant)).total();
        } catch (WorkbenchException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
