package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// The files that may be loaded, and what is said of the chosen one.
final class DraftsViewModel {
    private record Looked(List<FileDraft> drafts, List<WorkbenchException> refused) {}

    private static final Text LOOKING = Text.of("job.preview");

    private final Workspace workspace;
    private final Latest changing;
    private final ReadOnlyObjectWrapper<List<FileDraft>> drafts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private boolean looking;
    private Runnable next = DraftsViewModel::nothing;

    DraftsViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.changing = new Latest(workspace.jobs());
    }

    // State

    ReadOnlyObjectProperty<List<FileDraft>> drafts() {
        return drafts.getReadOnlyProperty();
    }

    /// Which is looked at, from 0.
    ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    Optional<FileDraft> chosen() {
        return drafts.get().isEmpty()
                ? Optional.empty()
                : Optional.of(drafts.get().get(place.get()));
    }

    boolean ready() {
        return !drafts.get().isEmpty() && drafts.get().stream().allMatch(FileDraft::ready);
    }

    List<ImportRequest> requests() {
        return drafts.get().stream().map(FileDraft::request).toList();
    }

    // Commands

    /// Looks at files; those that can never be loaded are told of, the others wait to be.
    void take(List<Path> files) {
        workspace.jobs().run(LOOKING, progress -> look(files, progress), looked -> {
            looked.refused().forEach(workspace.notices()::refused);
            if (looked.drafts().isEmpty()) return;
            List<FileDraft> all = new ArrayList<>(drafts.get());
            all.removeIf(before -> looked.drafts().stream()
                    .anyMatch(
                            one -> one.request().file().equals(before.request().file())));
            int first = all.size();
            all.addAll(looked.drafts());
            drafts.set(List.copyOf(all));
            place.set(first);
        });
    }

    private static Looked look(List<Path> files, Progress progress) {
        List<FileDraft> drafts = new ArrayList<>();
        List<WorkbenchException> refused = new ArrayList<>();
        for (Path file : files) {
            progress.checkCancelled();
            ImportRequest request = ImportRequest.of(file);
            try {
                drafts.add(new FileDraft(request, Importing.preview(request), Optional.empty()));
            } catch (WorkbenchException why) {
                refused.add(why);
            }
            progress.report((double) (drafts.size() + refused.size()) / files.size());
        }
        return new Looked(drafts, refused);
    }

    void choose(int other) {
        if (other >= 0 && other < drafts.get().size()) place.set(other);
    }

    void setKind(Kind kind) {
        change(draft -> draft.withKind(kind));
    }

    /// @param setting `encoding`, `delimiter`, `header`, `dateFormat` or `decimal`
    void setFormat(String setting, String value) {
        change(draft -> draft.withFormat(setting, value));
    }

    void setRole(PreviewColumn column, String role) {
        change(draft -> draft.withRole(column, role));
    }

    void setKeep(String rule) {
        change(draft -> draft.withKeep(rule));
    }

    private void change(Function<FileDraft, ImportRequest> how) {
        int at = place.get();
        chosen().ifPresent(draft -> {
            ImportRequest request = how.apply(draft);
            if (request.equals(draft.request())) return;
            looking = true;
            changing.run(
                    LOOKING,
                    progress -> new FileDraft(request, Importing.preview(request), Optional.empty()),
                    looked -> replace(at, looked),
                    why -> replace(at, draft.refusing(request, why)));
        });
    }

    /// Acts on the files as they were last asked for: at once, or when the answer is there.
    void whenLooked(Runnable act) {
        if (looking) next = act;
        else act.run();
    }

    private static void nothing() {}

    private void replace(int at, FileDraft draft) {
        List<FileDraft> all = new ArrayList<>(drafts.get());
        if (at >= all.size()) return;
        all.set(at, draft);
        looking = false;
        drafts.set(List.copyOf(all));
        Runnable act = next;
        next = DraftsViewModel::nothing;
        act.run();
    }

    /// Leaves the chosen file alone.
    void putAway() {
        List<FileDraft> all = new ArrayList<>(drafts.get());
        if (all.isEmpty()) return;
        all.remove(place.get());
        place.set(Math.max(0, Math.min(place.get(), all.size() - 1)));
        drafts.set(List.copyOf(all));
    }

    void clear() {
        changing.cancel();
        looking = false;
        next = DraftsViewModel::nothing;
        place.set(0);
        drafts.set(List.of());
    }
}
