package org.cvmworkbench.language;

/// What became of a text: the rule it says, or the first place where it says none.
public sealed interface Parsed permits Rule, RuleProblem {}
