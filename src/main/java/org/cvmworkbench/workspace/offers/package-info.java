/// The scenario that is being designed: what can be done to it, what is dropped where, what it would bring.
///
/// Used by `ui.offers`. The design itself belongs to the user interface's thread; everything else here is immutable and
/// safe on any.
@NullMarked
package org.cvmworkbench.workspace.offers;

import org.jspecify.annotations.NullMarked;
