package org.cvmworkbench.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.model.Kind;

/// What to import and what is already known of it.
///
/// @param part of the file: a member of an archive, a sheet of a workbook; none where the file is one table
/// @param kind of the table, where its header is not to say it
/// @param settings roles and the columns that have them (a name, a number from 1, or a template of several columns),
///     and the keys `encoding`, `delimiter`, `header`, `headerRow`, `dateFormat`, `decimal`
/// @param keep the rule that lines of receipts must fit to be kept
/// @param duplicates where they are not simply kept
/// @param profile the name of the one whose settings are in the request already
/// @param remembering whether the base may say how its earlier files with this header were read
/// @param again whether content that the base has already is to come in once more
public record ImportRequest(
        Path file,
        Optional<String> part,
        Optional<Kind> kind,
        Map<String, String> settings,
        Optional<String> keep,
        Optional<Duplicates> duplicates,
        Optional<String> profile,
        boolean remembering,
        boolean again) {
    public ImportRequest {
        settings = Map.copyOf(settings);
    }

    /// Everything is to be found out.
    public static ImportRequest of(Path file) {
        return new ImportRequest(
                file,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
    }

    /// What people call the table: the file, and its part.
    public String name() {
        return part.map(one -> file + ": " + one).orElse(file.toString());
    }

    public ImportRequest in(Optional<String> other) {
        return new ImportRequest(file, other, kind, settings, keep, duplicates, profile, remembering, again);
    }

    public ImportRequest as(Optional<Kind> other) {
        return new ImportRequest(file, part, other, settings, keep, duplicates, profile, remembering, again);
    }

    public ImportRequest with(Map<String, String> others) {
        return new ImportRequest(file, part, kind, others, keep, duplicates, profile, remembering, again);
    }

    public ImportRequest keeping(Optional<String> rule) {
        return new ImportRequest(file, part, kind, settings, rule, duplicates, profile, remembering, again);
    }

    public ImportRequest treating(Optional<Duplicates> others) {
        return new ImportRequest(file, part, kind, settings, keep, others, profile, remembering, again);
    }

    public ImportRequest by(Optional<String> other) {
        return new ImportRequest(file, part, kind, settings, keep, duplicates, other, remembering, again);
    }

    public ImportRequest remembering(boolean allowed) {
        return new ImportRequest(file, part, kind, settings, keep, duplicates, profile, allowed, again);
    }

    public ImportRequest again(boolean wanted) {
        return new ImportRequest(file, part, kind, settings, keep, duplicates, profile, remembering, wanted);
    }
}
