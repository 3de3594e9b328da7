package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.model.WorkbenchException;

/// What a base says about one offer, or why it says nothing.
public sealed interface OfferFacts permits BaseEstimates, OfferFacts.Refused {
    /// The base has nothing by one of its names.
    record Refused(WorkbenchException why) implements OfferFacts {}

    /// @throws WorkbenchException where it is refused
    default BaseEstimates known() throws WorkbenchException {
        return switch (this) {
            case BaseEstimates estimates -> estimates;
            case Refused(WorkbenchException why) -> throw why;
        };
    }
}
