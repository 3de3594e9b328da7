package org.cvmworkbench.store;

import java.util.List;

/// A change that is on the disk.
///
/// @param generation the base's, since the change
/// @param importIds of the files it saved, in their order
public record Saved(long generation, List<Integer> importIds) {
    public Saved {
        importIds = List.copyOf(importIds);
    }
}
