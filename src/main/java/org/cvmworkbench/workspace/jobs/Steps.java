package org.cvmworkbench.workspace.jobs;

import java.util.function.Consumer;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// What a job does that has something to show before it is through, away from the user interface.
@FunctionalInterface
public interface Steps<T> {
    /// @param progress is told how far the work is, and asked whether it is still wanted
    /// @param shown takes what there is to show, once, and comes back when that is painted
    void run(Progress progress, Consumer<T> shown) throws WorkbenchException;
}
