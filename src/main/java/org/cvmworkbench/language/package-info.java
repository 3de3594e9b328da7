/// Rules and scenarios as text: parsed with the position of an error, printed back canonically.
///
/// Used by `columns` and everything above; uses only `model`. Pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.language;

import org.jspecify.annotations.NullMarked;
