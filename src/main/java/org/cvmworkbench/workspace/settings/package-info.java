/// What the program remembers between runs beside the base: settings, and drafts of unsaved work.
///
/// Used by `workspace` and `ui`. Files are small and written whole; on any thread, one at a time.
@NullMarked
package org.cvmworkbench.workspace.settings;

import org.jspecify.annotations.NullMarked;
