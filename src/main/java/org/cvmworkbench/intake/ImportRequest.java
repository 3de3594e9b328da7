package org.cvmworkbench.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.model.Kind;

/// What to import and what is already known of it.
///
/// @param part of the file: a member of an archive, a sheet of a workbook; none where the file is one table
/// @param kind of the table, where its header is not to say it
/// @param settings roles and the columns that have them (a name, or a number from 1), and the keys `encoding`,
///     `delimiter`, `header`, `headerRow`, `dateFormat`, `decimal`
/// @param keep the rule that lines of receipts must fit to be kept
/// @param profile a JSON file with settings; those of the request win
public record ImportRequest(
        Path file,
        Optional<String> part,
        Optional<Kind> kind,
        Map<String, String> settings,
        Optional<String> keep,
        Duplicates duplicates,
        Optional<Path> profile) {
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
                Duplicates.KEEP,
                Optional.empty());
    }

    public ImportRequest in(Optional<String> other) {
        return new ImportRequest(file, other, kind, settings, keep, duplicates, profile);
    }

    public ImportRequest as(Optional<Kind> other) {
        return new ImportRequest(file, part, other, settings, keep, duplicates, profile);
    }

    public ImportRequest with(Map<String, String> others) {
        return new ImportRequest(file, part, kind, others, keep, duplicates, profile);
    }

    public ImportRequest keeping(Optional<String> rule) {
        return new ImportRequest(file, part, kind, settings, rule, duplicates, profile);
    }

    public ImportRequest treating(Duplicates others) {
        return new ImportRequest(file, part, kind, settings, keep, others, profile);
    }

    public ImportRequest by(Optional<Path> other) {
        return new ImportRequest(file, part, kind, settings, keep, duplicates, other);
    }
}
