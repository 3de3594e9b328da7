package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.List;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Offer;

/// What a base knows about the offers of a scenario.
public interface BaseFacts {
    /// The version of the snapshot the estimates come from.
    long snapshot();

    /// The last day the base knows of.
    LocalDate asOf();

    /// What is known of each offer whose audience is a rule or a segment, in the order of the offers: a customer in two
    /// of them counts in the first.
    ///
    /// @param shared the assumptions of their scenario
    /// @throws WorkbenchException where a rule is refused or a segment unknown
    List<OfferFacts> estimates(List<Offer> offers, Assumptions shared) throws WorkbenchException;
}
