package org.cvmworkbench.workspace.jobs;

import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// What a job does, away from the user interface.
@FunctionalInterface
public interface Work<T> {
    /// @param progress is told how far the work is, and asked whether it is still wanted
    T run(Progress progress) throws WorkbenchException;
}
