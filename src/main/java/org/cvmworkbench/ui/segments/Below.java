package org.cvmworkbench.ui.segments;

/// What stands below the pictures.
enum Below {
    CUSTOMERS,
    /// Old customers beside new ones.
    OLDNEW,
    /// Who is known, and who can be written to.
    REACH
}
