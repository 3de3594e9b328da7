/// Who may be written to, and who is left out to compare with: consents, addresses, control groups.
///
/// Used by export and above; no list leaves without it. Pure functions on a snapshot, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.contact;

import org.jspecify.annotations.NullMarked;
