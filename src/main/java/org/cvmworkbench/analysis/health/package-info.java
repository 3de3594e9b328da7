/// What is to be known of a base before its figures are trusted: checks with their counts.
///
/// Used by `workspace` and `ui`. Pure functions on columns, on any thread.
@NullMarked
package org.cvmworkbench.analysis.health;

import org.jspecify.annotations.NullMarked;
