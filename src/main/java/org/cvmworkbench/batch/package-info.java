/// The command line: one class a command, each prints its answer as text or `--json`.
///
/// Used by `Main` alone. Runs on the main thread.
@NullMarked
package org.cvmworkbench.batch;

import org.jspecify.annotations.NullMarked;
