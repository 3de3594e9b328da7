/// Work in the background: jobs that tell how far they are and can be cancelled, and the newest of several.
///
/// Used by `workspace` and `ui`. Jobs are started, cancelled and watched on the user interface's thread; their work
/// runs on threads of its own; what came of it is brought back to the first.
@NullMarked
package org.cvmworkbench.workspace.jobs;

import org.jspecify.annotations.NullMarked;
