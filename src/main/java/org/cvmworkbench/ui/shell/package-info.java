/// The window around the rooms: rail, top bar, status, banners, palette, shortcuts, settings, and how it begins and
/// ends.
///
/// Used by `batch` and `Main` through [org.cvmworkbench.ui.shell.Window] and [org.cvmworkbench.ui.shell.Rendering]. On
/// the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.shell;

import org.jspecify.annotations.NullMarked;
