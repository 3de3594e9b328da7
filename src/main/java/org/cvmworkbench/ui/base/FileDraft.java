package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;

/// A file that may be loaded: what was said of it by hand, and what it looks like then.
///
/// @param preview of the last request that could be answered
/// @param refused why the request as it is now cannot be
record FileDraft(ImportRequest request, Preview preview, Optional<WorkbenchException> refused) {
    private static final Set<String> FORMAT = Set.of("encoding", "delimiter", "header", "dateFormat", "decimal");

    String name() {
        Path name = request.file().getFileName();
        return name == null ? request.file().toString() : name.toString();
    }

    boolean ready() {
        return refused.isEmpty() && preview.complete();
    }

    FileDraft refusing(ImportRequest other, WorkbenchException why) {
        return new FileDraft(other, preview, Optional.of(why));
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
        Map<String, String> settings = new TreeMap<>(request.settings());
        if (value.isEmpty()) settings.remove(setting);
        else settings.put(setting, value);
        return with(request.kind(), settings);
    }

    /// @param role empty where the column is not to be used
    ImportRequest withRole(PreviewColumn column, String role) {
        Map<String, String> settings = new TreeMap<>(request.settings());
        settings.values().removeIf(column.reference()::equals);
        column.role().filter(before -> !before.equals(role)).ifPresent(before -> settings.put(before, ""));
        if (!role.isEmpty()) settings.put(role, column.reference());
        return with(Optional.of(preview.kind()), settings);
    }

    /// @param rule empty where every line is kept
    ImportRequest withKeep(String rule) {
        Optional<String> keep = Optional.of(rule.strip()).filter(said -> !said.isEmpty());
        return request.keeping(keep);
    }

    private ImportRequest with(Optional<Kind> kind, Map<String, String> settings) {
        return request.as(kind).with(settings);
    }
}
