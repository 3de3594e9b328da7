package org.cvmworkbench.workspace.offers;

import org.cvmworkbench.model.Text;

/// What would come of a drop, said before it happens.
public sealed interface Drop {
    /// What the drop will do, or why it cannot be.
    Text sentence();

    /// @param chosen the offer to look at afterwards, as an index of the result
    record Accepted(Text sentence, ScenarioEdit edit, int chosen) implements Drop {}

    record Refused(Text sentence) implements Drop {}
}
