package org.cvmworkbench.workspace;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Rejects;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The rejected rows of an import in one file, those of each imported file one after the other.
final class RejectFile {
    private static final String BASE = ".mv.db";

    private RejectFile() {}

    /// @throws WorkbenchException where the rejected rows would overwrite a base or a file they come from
    static void requireOwn(Path place, List<ImportRequest> requests) throws WorkbenchException {
        Path written = place.toAbsolutePath().normalize();
        boolean taken = written.toString().endsWith(BASE)
                || requests.stream()
                        .anyMatch(request ->
                                written.equals(request.file().toAbsolutePath().normalize()));
        if (taken) throw new WorkbenchException(ErrorKind.OPTION, Text.of("import.rejects-place", place.toString()));
    }

    /// Writes nothing where nothing was rejected.
    static void write(Path place, List<Rejects> rejects) throws WorkbenchException {
        List<Path> parts =
                rejects.stream().map(Rejects::file).flatMap(Optional::stream).toList();
        if (parts.isEmpty()) return;
        WholeFile.write(place, unfinished -> {
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                for (int i = 0; i < parts.size(); i++) append(parts.get(i), i == 0, out);
            }
        });
    }

    private static void append(Path part, boolean withHeader, BufferedWriter out) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(part)) {
            String header = in.readLine();
            if (withHeader) out.write(header + "\n");
            in.transferTo(out);
        }
    }

    static void discard(Rejects rejects) throws WorkbenchException {
        try {
            rejects.discard();
        } catch (IOException e) {
            String file = rejects.file().map(Path::toString).orElse("");
            throw new WorkbenchException(e, ErrorKind.FILE_UNWRITABLE, file, FileTrouble.of(e));
        }
    }
}
