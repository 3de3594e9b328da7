package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cvmworkbench.intake.Duplicates;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.FilePreview;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// What is said of the chosen file by hand; each word of it is looked at anew, the newest last.
final class DraftsViewModel {
    private record Table(Path file, Optional<String> part) {}

    private final Workspace workspace;
    private final FileList files;
    private final ColumnCarry carry = new ColumnCarry(this);
    private final Map<Table, Latest> changing = new HashMap<>();
    private Runnable next = DraftsViewModel::nothing;

    DraftsViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.files = new FileList(workspace);
        files.files().subscribe(now -> goOn());
    }

    // State

    FileList files() {
        return files;
    }

    /// The column that is on its way to a role.
    ColumnCarry carry() {
        return carry;
    }

    /// The chosen table.
    Optional<FileDraft> chosen() {
        return files.chosen().filter(FileDraft.class::isInstance).map(FileDraft.class::cast);
    }

    /// Whether there are tables, and nothing has to be said of any of them.
    boolean ready() {
        return !files.drafts().isEmpty() && files.drafts().stream().allMatch(FileDraft::ready);
    }

    List<ImportRequest> requests() {
        return files.drafts().stream().map(FileDraft::request).toList();
    }

    // Commands

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

    void derive(String role, String template) {
        change(draft -> draft.withDerived(role, template));
    }

    void setKeep(String rule) {
        change(draft -> draft.withKeep(rule));
    }

    void setDuplicates(Duplicates policy) {
        change(draft -> draft.withDuplicates(policy));
    }

    /// Takes the same content once more.
    void loadAgain() {
        change(draft -> draft.request().again(true));
    }

    /// Forgets how files like this one were read before.
    void readAfresh() {
        change(FileDraft::afresh);
    }

    private void change(Function<FileDraft, ImportRequest> how) {
        chosen().ifPresent(draft -> {
            ImportRequest request = how.apply(draft);
            if (!request.equals(draft.request())) ask(draft.asking(request));
        });
    }

    private void ask(FileDraft asking) {
        files.replace(asking, List.of(asking));
        Optional<Path> base = workspace.study().get().map(study -> study.base().path());
        changing.computeIfAbsent(new Table(asking.file(), asking.part()), table -> new Latest(workspace.jobs()))
                .run(
                        Text.of("job.preview"),
                        progress -> look(base, asking.request()),
                        looked -> files.replace(asking, List.of(FileDraft.of(looked))),
                        why -> files.replace(asking, List.of(asking.refusing(why))));
    }

    private static FilePreview look(Optional<Path> base, ImportRequest request) throws WorkbenchException {
        List<FilePreview> tables = Importing.look(base, request).tables();
        return tables.stream()
                .filter(table -> table.request().part().equals(request.part()))
                .findFirst()
                .orElse(tables.getFirst());
    }

    /// Acts on the files as they were last asked for: at once, or when the answers are there.
    void whenLooked(Runnable act) {
        next = act;
        goOn();
    }

    private static void nothing() {}

    private void goOn() {
        if (files.isLooking()) return;
        Runnable act = next;
        next = DraftsViewModel::nothing;
        act.run();
    }

    void clear() {
        changing.values().forEach(Latest::cancel);
        changing.clear();
        next = DraftsViewModel::nothing;
        files.clear();
    }
}
