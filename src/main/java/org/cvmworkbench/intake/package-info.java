/// Foreign files in: sniff, map, parse, validate, reject.
///
/// Used by `workspace` and `batch`; turns a file into `columns.Run`s and knows nothing of where they are kept. Runs on
/// a worker thread with a `Progress`.
@NullMarked
package org.cvmworkbench.intake;

import org.jspecify.annotations.NullMarked;
