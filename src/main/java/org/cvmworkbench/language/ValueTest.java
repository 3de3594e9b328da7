package org.cvmworkbench.language;

/// What a condition asks of the value of its term.
public sealed interface ValueTest permits NumberTest, TextTest {}
