package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.OptionalLong;
import org.cvmworkbench.model.Text;

/// What a scenario would bring.
///
/// @param scenario its name
/// @param offers   in the order of the scenario
/// @param warnings what its reader should know before believing it
/// @param snapshot the version of the base it comes from, if it comes from one
public record SimulationAnswer(
        String scenario,
        List<OfferAnswer> offers,
        Outcome total,
        List<Text> warnings,
        Draws draws,
        OptionalLong snapshot) {
    public SimulationAnswer {
        offers = List.copyOf(offers);
        warnings = List.copyOf(warnings);
    }
}
