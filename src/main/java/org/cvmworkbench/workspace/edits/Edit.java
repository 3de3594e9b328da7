package org.cvmworkbench.workspace.edits;

import java.util.Optional;
import org.cvmworkbench.model.Text;

/// One act that can be undone.
public interface Edit {
    /// What it does, as in "Undo: move Wine −20 %".
    Text description();

    void apply();

    void revert();

    /// This act and the one before as one, where they are parts of the same gesture (a slider on its way).
    default Optional<Edit> joinedTo(Edit earlier) {
        return Optional.empty();
    }
}
