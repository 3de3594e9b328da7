package org.cvmworkbench.ui.base;

import java.util.Locale;

/// How far a file is on its way in.
enum DraftState {
    LOOKING,
    READY,
    /// Something has to be said of it first: a column, a rule, whether it is to come in twice.
    ASKS,
    REFUSED,
    /// It is nothing to the base.
    PASSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
