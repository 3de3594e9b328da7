package org.cvmworkbench.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// A scenario on the demo chain: wine for those who come, cheese for those who slip away.
public final class SampleScenario {
    private SampleScenario() {}

    public static Scenario read() throws WorkbenchException {
        return ScenarioReading.read(text());
    }

    /// The scenario file.
    static String text() {
        try (InputStream file = SampleScenario.class.getResourceAsStream("wine-for-the-active.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
