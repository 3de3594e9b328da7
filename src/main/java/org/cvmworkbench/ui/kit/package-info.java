/// What all rooms are built from: how things look and are named, controls that cannot be made without a name, pictures.
///
/// Used by all of `ui`; knows no room. On the JavaFX thread, but for the drawing of pictures.
@NullMarked
package org.cvmworkbench.ui.kit;

import org.jspecify.annotations.NullMarked;
