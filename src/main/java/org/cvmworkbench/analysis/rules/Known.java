package org.cvmworkbench.analysis.rules;

import java.math.BigDecimal;

/// What is known of one customer where a rule asks.
public sealed interface Known {
    record Quantity(BigDecimal value) implements Known {}

    record Word(String value) implements Known {}

    /// How long something was not bought any more, beside the rhythm it was bought in.
    ///
    /// @param days since it was bought last
    /// @param gap the days between two purchases that stand for the customer
    record Silence(int days, double gap) implements Known {}
}
