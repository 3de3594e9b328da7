package org.cvmworkbench.analysis.oldnew;

/// What the base says of a claim.
public enum Verdict {
    /// The difference is on the claimed side for sure.
    HOLDS,
    /// It is on the other side for sure.
    FAILS,
    /// It may be on either side, or the base does not have what it takes.
    OPEN
}
