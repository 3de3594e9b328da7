/// The scenario file: strict JSON in, with the place of an error, and canonical JSON out.
///
/// Used by `workspace`, `batch` and the designer; uses `model.scenario` and Jackson's streaming parser. Pure functions,
/// safe on any thread.
@NullMarked
package org.cvmworkbench.language.scenario;

import org.jspecify.annotations.NullMarked;
