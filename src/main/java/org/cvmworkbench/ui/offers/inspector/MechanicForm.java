package org.cvmworkbench.ui.offers.inspector;

import java.util.Optional;
import javafx.scene.Node;
import org.cvmworkbench.model.scenario.Mechanic;

/// The parameters of one family of mechanics, to be changed in place.
interface MechanicForm {
    /// Shows a mechanic of this family.
    ///
    /// @return the controls for it; nothing where it is of another family
    Optional<Node> show(Mechanic mechanic);
}
