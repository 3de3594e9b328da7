package org.cvmworkbench.charts;

import org.cvmworkbench.analysis.value.Foreseen;

/// A part of the base and what it will bring, in the currency.
public record ValueBar(String name, Foreseen value) {}
