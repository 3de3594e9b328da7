package org.cvmworkbench.workspace.edits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.model.Text;

/// The acts so far and those undone: one line of history for the whole window.
public final class Edits {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Text>> toUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Text>> toRedo = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What undo would take back.
    public ReadOnlyObjectProperty<Optional<Text>> toUndo() {
        return toUndo.getReadOnlyProperty();
    }

    /// What redo would do again.
    public ReadOnlyObjectProperty<Optional<Text>> toRedo() {
        return toRedo.getReadOnlyProperty();
    }

    public void perform(Edit edit) {
        edit.apply();
        note(edit);
    }

    /// Remembers an act that has already happened.
    public void note(Edit edit) {
        undone.clear();
        Optional<Edit> joined = Optional.ofNullable(done.peek()).flatMap(edit::joinedTo);
        if (joined.isPresent()) done.pop();
        done.push(joined.orElse(edit));
        tell();
    }

    public void undo() {
        if (done.isEmpty()) return;
        Edit edit = done.pop();
        undone.push(edit);
        tell();
        edit.revert();
    }

    public void redo() {
        if (undone.isEmpty()) return;
        Edit edit = undone.pop();
        done.push(edit);
        tell();
        edit.apply();
    }

    /// Forgets everything, as when another base is opened.
    public void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    private void tell() {
        toUndo.set(Optional.ofNullable(done.peek()).map(Edit::description));
        toRedo.set(Optional.ofNullable(undone.peek()).map(Edit::description));
    }
}
