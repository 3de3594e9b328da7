package org.cvmworkbench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// The rows that could not be taken.
///
/// @param first some of them, to show
/// @param file all of them as CSV in UTF-8: file, line, column, reason, value and the cells of the row as they were;
///     temporary until it is moved or discarded; none where no row was rejected
public record Rejects(List<Reject> first, Optional<Path> file) {
    public Rejects {
        first = List.copyOf(first);
    }

    /// Keeps the file of rejects at this place, in place of what was there.
    public void moveTo(Path place) throws IOException {
        if (file.isPresent()) Files.move(file.get(), place, StandardCopyOption.REPLACE_EXISTING);
    }

    public void discard() throws IOException {
        if (file.isPresent()) Files.deleteIfExists(file.get());
    }
}
