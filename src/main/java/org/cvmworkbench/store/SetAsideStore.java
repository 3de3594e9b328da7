package org.cvmworkbench.store;

import java.util.List;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.WorkbenchException;

/// What was set aside in a base. The table comes with the next schema; until then nothing is.
public final class SetAsideStore {
    /// All, in the order they were added.
    public List<SetAsideEntry> all() throws WorkbenchException {
        return List.of();
    }

    public SetAsideEntry add(String reason, SetAside what) throws WorkbenchException {
        return new SetAsideEntry(1, reason, what);
    }

    /// @return whether there was one
    public boolean remove(int id) throws WorkbenchException {
        return id == 1;
    }
}
