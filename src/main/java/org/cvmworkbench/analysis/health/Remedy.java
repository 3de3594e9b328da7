package org.cvmworkbench.analysis.health;

import org.cvmworkbench.model.SetAside;

/// What can be done about a finding. Its words are `health.<word>.remedy`, whichever it is.
public sealed interface Remedy {
    /// One click leaves it out of all figures; undo brings it back.
    record LeaveOut(SetAside what) implements Remedy {}

    /// Nothing here can mend it: another file can, or knowing of it is enough.
    record Advice() implements Remedy {}
}
