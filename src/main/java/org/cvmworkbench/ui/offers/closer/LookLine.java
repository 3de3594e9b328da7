package org.cvmworkbench.ui.offers.closer;

import java.util.List;
import org.cvmworkbench.analysis.simulation.Estimate;

/// A line of a closer look.
///
/// @param figures one for each head but the last
/// @param estimate what is drawn with its doubt
/// @param amount  that estimate in words
/// @param tip     what else is known of it
record LookLine(String name, List<String> figures, Estimate estimate, String amount, String tip) {
    LookLine {
        figures = List.copyOf(figures);
    }
}
