package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.intake.Duplicates;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.FilePreview;
import org.cvmworkbench.workspace.ImportedFile;

/// A table that may be loaded: what was said of it by hand, and what it looks like then.
///
/// @param request as it is asked for now
/// @param looked the last request that could be answered, and its answer
/// @param refused why the request as it is now cannot be
/// @param waiting whether the answer is not there yet
record FileDraft(ImportRequest request, FilePreview looked, Optional<WorkbenchException> refused, boolean waiting)
        implements ListedFile {
    private static final Set<String> FORMAT = Set.of("encoding", "delimiter", "header", "dateFormat", "decimal");

    /// As it was found.
    static FileDraft of(FilePreview looked) {
        return new FileDraft(looked.request(), looked, Optional.empty(), false);
    }

    @Override
    public Path file() {
        return request.file();
    }

    @Override
    public Optional<String> part() {
        return request.part();
    }

    @Override
    public DraftState state() {
        if (waiting) return DraftState.LOOKING;
        return ready() ? DraftState.READY : DraftState.ASKS;
    }

    Preview preview() {
        return looked.preview();
    }

    boolean ready() {
        return !waiting && refused.isEmpty() && preview().complete() && twin().isEmpty();
    }

    /// Whether it is one of several tables and of no kind: the others need not wait for it.
    boolean isAside() {
        return part().isPresent() && !preview().complete() && refused.isEmpty();
    }

    /// The import that brought the same content, as long as nobody said that it is to come in once more.
    Optional<ImportedFile> twin() {
        return request.again() ? Optional.empty() : looked.twin();
    }

    FileDraft asking(ImportRequest other) {
        return new FileDraft(other, looked, Optional.empty(), true);
    }

    FileDraft refusing(WorkbenchException why) {
        return new FileDraft(request, looked, Optional.of(why), false);
    }

    /// What was said of a setting, empty where it is found out.
    String said(String setting) {
        return request.settings().getOrDefault(setting, "");
    }

    // What can be asked for next

    /// Roles are those of a kind: those of another one are forgotten.
    ImportRequest withKind(Kind kind) {
        Map<String, String> format = new TreeMap<>(request.settings());
        format.keySet().retainAll(FORMAT);
        return request.as(Optional.of(kind)).with(format);
    }

    /// @param value empty where it is to be found out
    ImportRequest withFormat(String setting, String value) {
        return with(request.kind(), setting, value);
    }

    /// @param role empty where the column is not to be used
    ImportRequest withRole(PreviewColumn column, String role) {
        Map<String, String> settings = new TreeMap<>(request.settings());
        settings.values().removeIf(column.reference()::equals);
        column.role().filter(before -> !before.equals(role)).ifPresent(before -> settings.putIfAbsent(before, ""));
        if (!role.isEmpty()) settings.put(role, column.reference());
        return request.as(Optional.of(preview().kind())).with(settings);
    }

    /// A role made of several columns.
    ///
    /// @param template empty where it is not to be made any more
    ImportRequest withDerived(String role, String template) {
        return with(Optional.of(preview().kind()), role, template.strip());
    }

    /// @param rule empty where every line is kept
    ImportRequest withKeep(String rule) {
        return request.keeping(Optional.of(rule.strip()).filter(said -> !said.isEmpty()));
    }

    ImportRequest withDuplicates(Duplicates policy) {
        return request.treating(Optional.of(policy).filter(other -> other != Duplicates.KEEP));
    }

    /// As a file that nobody has ever seen.
    ImportRequest afresh() {
        return ImportRequest.of(request.file()).in(request.part()).remembering(false);
    }

    private ImportRequest with(Optional<Kind> kind, String setting, String value) {
        Map<String, String> settings = new TreeMap<>(request.settings());
        if (value.isEmpty()) settings.remove(setting);
        else settings.put(setting, value);
        return request.as(kind).with(settings);
    }
}
