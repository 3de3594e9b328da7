package org.cvmworkbench.batch.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// The scenario of the tour, on the demo base: wine for those who come, cheese for those who slip away.
final class TourScenario {
    private TourScenario() {}

    static Scenario read() throws WorkbenchException {
        try (InputStream file = TourScenario.class.getResourceAsStream("wine-for-the-active.json")) {
            return ScenarioReading.read(
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
