/// The tour: the main job of the workbench, from files to lists and pictures, where there is no display to show a
/// window on.
///
/// Used by `Main`. Runs on the main thread.
@NullMarked
package org.cvmworkbench.batch.tour;

import org.jspecify.annotations.NullMarked;
