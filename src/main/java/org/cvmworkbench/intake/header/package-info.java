/// What the columns of a file are: the roles of each kind, their synonyms, and the mapping of a file's header.
///
/// Used by `intake` alone. Immutable and safe on any thread.
@NullMarked
package org.cvmworkbench.intake.header;

import org.jspecify.annotations.NullMarked;
