package org.cvmworkbench.workspace.jobs;

import org.cvmworkbench.model.WorkbenchException;

/// Where the failures of jobs go that nobody else cares for; called on the user interface's thread.
public interface Faults {
    /// What was asked was refused, for a reason its asker can mend.
    void refused(WorkbenchException why);

    /// The program is wrong.
    void bug(Throwable failure);
}
