package org.cvmworkbench.store;

/// A segment that was given a name.
///
/// @param rule as text, in the grammar of the language package
/// @param note what its author says of it, may be empty
public record SavedSegment(String name, String rule, String note) {}
