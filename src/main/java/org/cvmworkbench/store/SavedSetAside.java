package org.cvmworkbench.store;

import java.time.Instant;
import org.cvmworkbench.language.SetAsideText;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.WorkbenchException;

/// Lines or customers that no question counts until they are taken back.
///
/// @param id never given twice, also after it was removed
/// @param appliesTo which, as text; keys of customers in it stand in double quotes
/// @param reason the key of a message
/// @param at for people to read; no result depends on it
public record SavedSetAside(int id, String appliesTo, String reason, Instant at) {
    /// @throws WorkbenchException where the text says nothing that can be set aside
    public SetAsideEntry entry() throws WorkbenchException {
        return new SetAsideEntry(id, reason, SetAsideText.read(appliesTo));
    }
}
