package org.cvmworkbench.workspace.offers;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Scenario;

/// What a scenario would bring, as far as it can be told.
///
/// @param scenario it was computed for
/// @param answers by offer; nothing for an offer that cannot be computed
/// @param refusals by offer: why not
public record Forecast(Scenario scenario, List<Optional<OfferAnswer>> answers, List<Optional<Text>> refusals) {
    public Forecast {
        answers = List.copyOf(answers);
        refusals = List.copyOf(refusals);
    }
}
