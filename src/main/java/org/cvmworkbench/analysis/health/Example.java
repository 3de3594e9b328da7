package org.cvmworkbench.analysis.health;

import org.cvmworkbench.model.Text;

/// One of what was found, in words a person understands.
///
/// @param customer the key; empty where it is about nobody
/// @param receipt its number; empty where it has none
/// @param day since 1970-01-01, [org.cvmworkbench.columns.Column#NO_INT] where it has none
/// @param subject the product, store, column or word it is about; empty where it is about none
/// @param says the value that caught the eye
public record Example(String customer, String receipt, int day, String subject, Text says) {}
