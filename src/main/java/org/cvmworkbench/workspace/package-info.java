/// The open base: the current snapshot, what is cached for it, imports and undo.
///
/// Used by `ui` and `batch`. One workspace owns its base file while it is open.
@NullMarked
package org.cvmworkbench.workspace;

import org.jspecify.annotations.NullMarked;
