package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.store.TakenOut;
import org.cvmworkbench.workspace.edits.Edit;

/// Files that came into the base, or were taken out of it. Done and undone in the background; asked for the opposite
/// meanwhile, it follows once it is through.
final class FilesEdit implements Edit {
    private final BaseChanges changes;
    private final Path base;
    private final List<Integer> ids;
    private final Text names;
    private final boolean bringsIn;
    private Optional<TakenOut> out = Optional.empty();
    private boolean wantedIn;
    private boolean running;

    private FilesEdit(BaseChanges changes, Path base, List<Integer> ids, Text names, boolean bringsIn) {
        this.changes = changes;
        this.base = base;
        this.ids = ids;
        this.names = names;
        this.bringsIn = bringsIn;
        this.wantedIn = true;
    }

    /// An import that has happened.
    static FilesEdit broughtIn(BaseChanges changes, Path base, List<ImportSummary> files) {
        List<Integer> ids =
                files.stream().map(ImportSummary::run).flatMap(Optional::stream).toList();
        String first = String.valueOf(files.getFirst().file().getFileName());
        Text names = files.size() == 1 ? Text.of("edit.file", first) : Text.of("edit.files", first, files.size() - 1);
        return new FilesEdit(changes, base, ids, names, true);
    }

    /// An import that is to be taken out.
    static FilesEdit takingOut(BaseChanges changes, Path base, ImportedFile file) {
        return new FilesEdit(changes, base, List.of(file.id()), Text.of("edit.file", file.name()), false);
    }

    @Override
    public Text description() {
        return Text.of(bringsIn ? "edit.import" : "edit.take-out", names);
    }

    @Override
    public void apply() {
        want(bringsIn);
    }

    @Override
    public void revert() {
        want(!bringsIn);
    }

    private void want(boolean in) {
        wantedIn = in;
        if (!running && wantedIn != out.isEmpty()) change();
    }

    private void change() {
        running = true;
        if (out.isEmpty()) {
            changes.changeFiles(
                    base,
                    Text.of("job.take-out", names),
                    file -> file.takeOut(ids),
                    kept -> ended(kept.isPresent(), kept));
        } else {
            TakenOut kept = out.get();
            changes.changeFiles(
                    base,
                    Text.of("job.put-back", names),
                    file -> file.putBack(kept),
                    done -> ended(done.isPresent(), done.isPresent() ? Optional.empty() : out));
        }
    }

    private void ended(boolean well, Optional<TakenOut> now) {
        running = false;
        out = now;
        if (!well) return;
        changes.tell(Text.of(out.isPresent() ? "base.undone" : "base.back", names));
        want(wantedIn);
    }
}
