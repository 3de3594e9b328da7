package org.cvmworkbench.ui.kit;

import java.util.function.Supplier;
import org.cvmworkbench.charts.Described;
import org.cvmworkbench.charts.Extent;

/// A picture on the screen, as it can be made once more: a chart is drawn by one thread only.
///
/// @param size it is shown in, whether scrolled or not
record ShownPicture(Supplier<Described> source, Extent size) {}
