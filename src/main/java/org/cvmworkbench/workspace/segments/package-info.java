/// Saved segments: what they were, whom they had, where they are used, how they differ.
///
/// Used by `ui` and `batch`, so that both say the same. Reading is for jobs; nothing here changes a base.
@NullMarked
package org.cvmworkbench.workspace.segments;

import org.jspecify.annotations.NullMarked;
