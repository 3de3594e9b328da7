/// The base in memory: immutable primitive columns, dictionaries, customer sets, and the `Snapshot` made of them.
///
/// Used by analysis, store, intake and everything above. What is published is never changed again, so it is safe on
/// any thread; builders (named so) belong to one thread.
@NullMarked
package org.cvmworkbench.columns;

import org.jspecify.annotations.NullMarked;
