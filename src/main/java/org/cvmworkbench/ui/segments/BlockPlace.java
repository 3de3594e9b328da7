package org.cvmworkbench.ui.segments;

import org.cvmworkbench.language.blocks.Block;

/// Where a block stands in the rule: what is changed there becomes the rule.
interface BlockPlace {
    /// Another condition in its stead.
    void put(Block block);

    void remove();
}
