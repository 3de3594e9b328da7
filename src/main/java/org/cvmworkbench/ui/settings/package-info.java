/// The settings room: language and theme.
///
/// Used by `ui.shell`. On the JavaFX thread.
@NullMarked
package org.cvmworkbench.ui.settings;

import org.jspecify.annotations.NullMarked;
