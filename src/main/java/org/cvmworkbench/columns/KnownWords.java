package org.cvmworkbench.columns;

import org.cvmworkbench.model.WorkbenchException;

/// The dictionaries of a base, each of which may be read only when it is asked for. May be asked on any thread.
@FunctionalInterface
public interface KnownWords {
    /// @param asked the words to be looked up; others may be left out
    /// @return [KnownDictionary#NONE] where no run has used it yet
    KnownDictionary get(String name, DictionaryBuilder asked) throws WorkbenchException;
}
