package org.cvmworkbench.ui.offers.answer;

import java.util.List;

/// How a number came about.
///
/// @param lines  its formula, first in symbols and then in numbers
/// @param inputs what stands in the formula, and where it came from
public record Explanation(String title, List<String> lines, List<AssumptionWords> inputs) {
    public Explanation {
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
    }
}
