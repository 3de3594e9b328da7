package org.cvmworkbench.analysis.cohort;

import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Period;

/// What a cohort table is to show.
///
/// @param everyDocument whether a return alone counts as a visit too (`--visits all`)
/// @param whom the customers to follow
public record CohortRequest(Period by, Measure measure, boolean everyDocument, CustomerSet whom) {}
