/// Lists of customers on their way out: who is on them, who is left out and why, who is held out to compare.
///
/// Used by `ui` and `batch`, so that both give the same list. Drawing and writing are for jobs; a [ListExport] is
/// called on the user interface's thread.
@NullMarked
package org.cvmworkbench.workspace.lists;

import org.jspecify.annotations.NullMarked;
