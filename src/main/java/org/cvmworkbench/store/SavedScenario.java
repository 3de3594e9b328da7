package org.cvmworkbench.store;

/// A scenario that was given a name.
///
/// @param json the scenario file
public record SavedScenario(String name, String json) {}
