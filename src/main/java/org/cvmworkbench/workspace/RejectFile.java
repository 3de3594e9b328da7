package org.cvmworkbench.workspace;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cvmworkbench.export.Leftovers;
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
    /// As [Rejects] name theirs: with the process that writes them.
    private static final Pattern TEMPORARY = Pattern.compile("cvm-rejects-(\\d{1,18})-\\d+\\.csv");

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

    /// Takes the rows out that hold one of the words; leaves no file where no row is left.
    static void forget(Path place, Set<String> words) throws WorkbenchException {
        if (!Files.exists(place)) return;
        try {
            List<String> records = records(Files.readString(place));
            List<String> left = records.stream()
                    .filter(record -> words.stream().noneMatch(record::contains))
                    .toList();
            if (left.size() == records.size()) return;
            if (left.size() <= 1) Files.delete(place);
            else WholeFile.write(place, unfinished -> Files.writeString(unfinished, String.join("", left)));
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNWRITABLE, place.toString(), FileTrouble.of(e));
        }
    }

    /// The header and the rows, each with its end; a line break within quotes ends none.
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') quoted = !quoted;
            if (quoted || text.charAt(i) != '\n') continue;
            records.add(text.substring(start, i + 1));
            start = i + 1;
        }
        if (start < text.length()) records.add(text.substring(start));
        return records;
    }

    /// Removes what programs that were killed left of rejected rows.
    ///
    /// @param place where rejected rows go
    static void discardAbandoned(Path place) throws WorkbenchException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Leftovers.discard(temporary, TEMPORARY);
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNWRITABLE, temporary.toString(), FileTrouble.of(e));
        }
        WholeFile.discardAbandoned(place);
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
