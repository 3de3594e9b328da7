package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.columns.CustomerSet;

/// Some customers, counted along every facet.
///
/// @param customers who were counted
/// @param recency how many each bin has; so `frequency` and `money`
/// @param categories what they bought of each; so `stores` and `groups`, where the entry behind the last has those
///     without one
public record FacetCounts(
        CustomerSet customers,
        Figures figures,
        RfGrid grid,
        int[] recency,
        int[] frequency,
        int[] money,
        Tally categories,
        Tally stores,
        Tally groups) {}
