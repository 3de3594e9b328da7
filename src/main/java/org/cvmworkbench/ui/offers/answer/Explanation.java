package org.cvmworkbench.ui.offers.answer;

import java.util.List;
import java.util.Optional;

/// How a number came about.
///
/// @param lines  its formula, first in symbols and then in numbers
/// @param inputs what stands in the formula, and where it came from
/// @param behind shows the customers it is the sum of; nothing where it is of none
public record Explanation(String title, List<String> lines, List<AssumptionWords> inputs, Optional<Runnable> behind) {
    public Explanation(String title, List<String> lines, List<AssumptionWords> inputs) {
        this(title, lines, inputs, Optional.empty());
    }

    Explanation with(Runnable customers) {
        return new Explanation(title, lines, inputs, Optional.of(customers));
    }

    public Explanation {
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
    }
}
