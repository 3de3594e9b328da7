package org.cvmworkbench.ui.segments;

import java.util.Optional;
import org.cvmworkbench.language.blocks.Blocks;

/// A saved segment as it is listed.
///
/// @param blocks of the rule, where it can be read
/// @param customers whom its rule finds now; nobody knows where the rule cannot be read
/// @param share of all customers
record KeptSegment(String name, String rule, Optional<Blocks> blocks, Optional<Integer> customers, double share) {
    /// Whether its rule is this one.
    boolean isOf(Blocks asked) {
        return blocks.filter(asked::equals).isPresent();
    }
}
