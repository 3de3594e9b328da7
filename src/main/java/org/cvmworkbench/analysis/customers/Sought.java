package org.cvmworkbench.analysis.customers;

import org.cvmworkbench.columns.Dictionary;

/// A word that is looked for.
sealed interface Sought permits SoughtPhone, SoughtWord {
    /// Whether a word of the base begins with it.
    boolean begins(Dictionary words, int code);

    /// Whether it is the whole word; asked only where it begins it.
    boolean is(Dictionary words, int code);
}
