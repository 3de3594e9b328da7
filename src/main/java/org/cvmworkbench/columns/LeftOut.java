package org.cvmworkbench.columns;

import org.cvmworkbench.model.SetAsideEntry;

/// What an entry left out of a snapshot. What several entries name counts for the first of them.
///
/// @param amount of the lines, in hundredths
/// @param customers who are left out whole
public record LeftOut(SetAsideEntry entry, int lines, long amount, int customers) {}
