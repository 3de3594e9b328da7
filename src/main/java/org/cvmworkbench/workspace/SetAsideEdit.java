package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.language.SetAsideText;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.SavedSetAside;
import org.cvmworkbench.store.SetAsideStore;
import org.cvmworkbench.workspace.edits.Edit;

/// Something that is set aside in the base, or counted in again. Done and undone in the background; asked for the
/// opposite meanwhile, it follows once it is through.
final class SetAsideEdit implements Edit {
    private final BaseChanges changes;
    private final Path base;
    private final String reason;
    private final Text name;
    private final SetAside what;
    private final boolean leavesOut;
    private Optional<SetAsideEntry> entry;
    private boolean wantedOut;
    private boolean running;

    private SetAsideEdit(
            BaseChanges changes, Path base, String reason, Text name, SetAside what, Optional<SetAsideEntry> entry) {
        this.changes = changes;
        this.base = base;
        this.reason = reason;
        this.name = name;
        this.what = what;
        this.entry = entry;
        this.leavesOut = entry.isEmpty();
        this.wantedOut = entry.isPresent();
    }

    /// Something that is to be left out.
    static SetAsideEdit leavingOut(BaseChanges changes, Path base, String reason, Text name, SetAside what) {
        return new SetAsideEdit(changes, base, reason, name, what, Optional.empty());
    }

    /// Something that is left out and is to count again.
    static SetAsideEdit countingIn(BaseChanges changes, Path base, SetAsideEntry entry, Text name) {
        return new SetAsideEdit(changes, base, entry.reason(), name, entry.what(), Optional.of(entry));
    }

    @Override
    public Text description() {
        return Text.of(leavesOut ? "edit.set-aside" : "edit.count-in", name);
    }

    @Override
    public void apply() {
        want(leavesOut);
    }

    @Override
    public void revert() {
        want(!leavesOut);
    }

    private void want(boolean out) {
        wantedOut = out;
        if (!running && wantedOut != entry.isPresent()) change();
    }

    private void change() {
        running = true;
        if (entry.isEmpty()) {
            changes.changeFiles(
                    base,
                    Text.of("job.set-aside", name),
                    file -> new SetAsideEntry(file.setAside().add(SetAsideText.print(what), reason), reason, what),
                    added -> ended(added.isPresent(), added));
        } else {
            SetAsideEntry there = entry.get();
            changes.changeFiles(
                    base,
                    Text.of("job.count-in", name),
                    file -> remove(file.setAside(), there),
                    done -> ended(done.isPresent(), done.isPresent() ? Optional.empty() : entry));
        }
    }

    /// Another edit may have counted it in and out again, so that it has another id by now.
    private static boolean remove(SetAsideStore store, SetAsideEntry entry) throws WorkbenchException {
        if (store.remove(entry.id())) return true;
        for (SavedSetAside other : store.all()) {
            if (other.entry().what().equals(entry.what())) return store.remove(other.id());
        }
        return false;
    }

    private void ended(boolean well, Optional<SetAsideEntry> now) {
        running = false;
        entry = now;
        if (!well) return;
        changes.tell(Text.of(entry.isPresent() ? "base.set-aside" : "base.counted-in", name));
        want(wantedOut);
    }
}
