package org.cvmworkbench.ui.offers.design;

import java.util.Optional;
import org.cvmworkbench.workspace.offers.Drop;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.Liftable;

/// Something lifted, and where it hangs now.
///
/// @param over the target under it
/// @param drop what would come of letting go there
public record Carried(Liftable item, Optional<DropTarget> over, Optional<Drop> drop) {
    /// Whether letting go there does something.
    public boolean isWelcome() {
        return drop.filter(Drop.Accepted.class::isInstance).isPresent();
    }
}
