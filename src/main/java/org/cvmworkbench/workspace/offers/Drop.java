package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.Text;

/// What would come of a drop, said before it happens.
public sealed interface Drop {
    /// @param sentence what the drop will do
    Text sentence();

    /// @param chosen the offer to look at afterwards, as an index of the result
    record Accepted(Text sentence, ScenarioEdit edit, int chosen) implements Drop {}

    /// @param sentence why not
    record Refused(Text sentence) implements Drop {}
}
