/// A file on disk as rows of cells: what it is, its encoding, its delimiter.
///
/// Used by `intake` alone. Nothing here knows what a column means. One import, one thread.
@NullMarked
package org.cvmworkbench.intake.source;

import org.jspecify.annotations.NullMarked;
