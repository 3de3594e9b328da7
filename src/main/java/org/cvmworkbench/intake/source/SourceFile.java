package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// A table to import: a file, or a part of one. Whatever else it could be was refused.
public record SourceFile(Path path, FilePart part) {
    private static final int LISTED = 20;

    /// @param part the name of the one that is meant; it may be left out where the file has one table
    /// @throws WorkbenchException where there is no such file or part, or it is a folder, empty, unreadable or no
    ///     table, or holds several of which none is named
    public static SourceFile of(Path path, Optional<String> part) throws WorkbenchException, IOException {
        List<FilePart> parts = FileParts.of(path, part);
        if (part.isPresent()) return new SourceFile(path, named(path, parts, part.get()));
        List<FilePart> tables =
                parts.stream().filter(one -> one.passedOver().isEmpty()).toList();
        if (tables.size() == 1) return new SourceFile(path, tables.getFirst());
        throw tables.isEmpty()
                ? new WorkbenchException(ErrorKind.PART_NONE, path.toString(), listed(parts))
                : new WorkbenchException(ErrorKind.PART_REQUIRED, path.toString(), listed(tables));
    }

    private static FilePart named(Path path, List<FilePart> parts, String name) throws WorkbenchException, IOException {
        Optional<FilePart> found = parts.stream()
                .filter(part -> part.name().equals(Optional.of(name)))
                .findFirst();
        if (found.isEmpty()) {
            throw new WorkbenchException(ErrorKind.PART_UNKNOWN, path.toString(), name, listed(FileParts.of(path)));
        }
        if (found.get().passedOver().isPresent()) {
            throw new WorkbenchException(
                    ErrorKind.FILE_BINARY,
                    path + ": " + name,
                    found.get().passedOver().get());
        }
        return found.get();
    }

    private static String listed(List<FilePart> parts) {
        String names = parts.stream()
                .flatMap(part -> part.name().stream())
                .limit(LISTED)
                .collect(Collectors.joining(", "));
        return parts.size() > LISTED ? names + " …" : names;
    }

    /// In bytes, as they lie packed on disk; of a member of an archive or a sheet, unpacked.
    public long size() {
        return part.size();
    }

    /// Whether the bytes on disk are the text itself.
    public boolean plain() {
        return part.bytes() instanceof Bytes.OnDisk && part.sheet().isEmpty();
    }

    /// The first bytes of the text.
    byte[] head(int most) throws IOException {
        return part.bytes().head(most);
    }

    /// The bytes of the text; the meter counts up to [#size()].
    public InputStream open(ByteMeter meter) throws IOException {
        return part.bytes().open(meter);
    }
}
