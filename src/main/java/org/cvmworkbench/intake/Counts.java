package org.cvmworkbench.intake;

/// What became of the rows of a file. Blank rows and the header are not rows; all others are loaded, rejected, filtered
/// away by the rule, or left out as duplicates.
public record Counts(long read, long loaded, long rejected, long filtered, long duplicates) {}
