package org.cvmworkbench.workspace.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;

/// Unsaved work, kept beside the settings so that a crash does not take it. One text for each base and purpose.
///
/// @param folder where they are
public record Drafts(Path folder) {
    /// The purpose of a scenario that is being designed.
    public static final String SCENARIO = "scenario";

    /// @param purpose what the draft is of: [#SCENARIO]
    public Optional<String> read(Path base, String purpose) throws WorkbenchException {
        Path file = file(base, purpose);
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNREADABLE, file.toString(), FileTrouble.of(e));
        }
    }

    public void keep(Path base, String purpose, String text) throws WorkbenchException {
        WholeFile.write(file(base, purpose), unfinished -> Files.writeString(unfinished, text));
    }

    public void discard(Path base, String purpose) throws WorkbenchException {
        Path file = file(base, purpose);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNWRITABLE, file.toString(), FileTrouble.of(e));
        }
    }

    private Path file(Path base, String purpose) {
        byte[] place = base.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve("drafts").resolve(UUID.nameUUIDFromBytes(place) + "-" + purpose);
    }
}
