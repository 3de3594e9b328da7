/// What people did, so that it can be undone and done again.
///
/// Used by `workspace` and `ui`, on the user interface's thread.
@NullMarked
package org.cvmworkbench.workspace.edits;

import org.jspecify.annotations.NullMarked;
