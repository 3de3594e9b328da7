package org.cvmworkbench.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.model.Kind;

/// What to import and what is already known of it.
///
/// @param kind of the file, where its header is not to say it
/// @param settings roles and the columns that have them (a name, or a number from 1), and the keys `encoding`,
///     `delimiter`, `header`, `dateFormat`, `decimal`
/// @param keep the rule that lines of receipts must fit to be kept
/// @param profile a JSON file with settings; those of the request win
public record ImportRequest(
        Path file, Optional<Kind> kind, Map<String, String> settings, Optional<String> keep, Optional<Path> profile) {
    public ImportRequest {
        settings = Map.copyOf(settings);
    }

    /// Everything is to be found out.
    public static ImportRequest of(Path file) {
        return new ImportRequest(file, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }
}
