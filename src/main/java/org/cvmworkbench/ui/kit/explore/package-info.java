/// What customers are explored with: brushed histograms, lists of bars, the grid of recency and frequency. They show
/// what they are given and say what was chosen; what it means is up to the room.
///
/// Used by all rooms; knows no room. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.kit.explore;

import org.jspecify.annotations.NullMarked;
