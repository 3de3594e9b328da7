package org.cvmworkbench.store;

/// What became of the rows of an imported file.
///
/// @param loaded of those read, the ones that are in the base now
/// @param filtered left out by the rule of the import
/// @param duplicates equal to another row in every field; they are loaded all the same
public record Counts(long read, long loaded, long rejected, long filtered, long duplicates) {}
