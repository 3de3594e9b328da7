package org.cvmworkbench.workspace;

import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.edits.Edit;

/// Something that was saved in the base, and how to save what was there before.
record SavedEdit(BaseChanges changes, Text description, Writing forward, Writing back) implements Edit {
    @Override
    public void apply() {
        changes.write(description, forward, () -> {});
    }

    @Override
    public void revert() {
        changes.write(description, back, () -> {});
    }
}
