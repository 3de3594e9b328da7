package org.cvmworkbench.columns;

import org.cvmworkbench.model.WorkbenchException;

/// The dictionaries of a base, each of which may be read only when it is asked for. May be asked on any thread.
@FunctionalInterface
public interface KnownWords {
    /// @return an empty one where no run has used it yet
    Dictionary get(String name) throws WorkbenchException;
}
