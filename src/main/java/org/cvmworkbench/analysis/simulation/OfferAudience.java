package org.cvmworkbench.analysis.simulation;

import java.util.List;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;

/// Who an offer of a scenario is for today, as its forecast counts them: a customer in two offers takes the first.
public final class OfferAudience {
    private OfferAudience() {}

    /// @param saved the saved segments
    /// @throws WorkbenchException where a rule is refused, a segment unknown, or the audience but a number
    public static CustomerSet of(Dimensions dimensions, SavedRules saved, Scenario scenario, int place)
            throws WorkbenchException {
        Offer offer = scenario.offers().get(place);
        if (offer.audience() instanceof Audience.Size)
            throw new WorkbenchException(ErrorKind.AUDIENCE_UNNAMED, offer.name());
        List<Offer> upTo = scenario.offers().subList(0, place + 1).stream()
                .filter(known -> !(known.audience() instanceof Audience.Size))
                .toList();
        return Audiences.of(dimensions, saved, upTo).of(upTo.size() - 1, dimensions.asOf());
    }
}
