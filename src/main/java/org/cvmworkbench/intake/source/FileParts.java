package org.cvmworkbench.intake.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Looks into a file for the tables in it: an archive has members, a workbook sheets. Archives in archives are passed
/// over, and what is no table is, with the reason; folders and what a Mac adds to an archive are no parts at all.
public final class FileParts {
    private static final Pattern ADDED = Pattern.compile("__MACOSX/.*|(?:.*/)?(?:\\.[^/]*|Thumbs\\.db|desktop\\.ini)");
    private static final Pattern PROSE = Pattern.compile(
            "(?iu)(?:.*/)?(?:(?:read ?-?_?me|licen[cs]e|changelog|прочти|лицензия|описание).*|.*\\.(?:md|html?|xml|rtf))");
    private static final int HEAD = 1 << 16;

    private FileParts() {}

    /// The parts of a file, those that are no tables too.
    ///
    /// @throws WorkbenchException where there is no such file, or it is a folder, empty, unreadable or of a type
    ///     that holds no tables
    public static List<FilePart> of(Path path) throws WorkbenchException, IOException {
        return of(path, Optional.empty());
    }

    /// @param only the name of the part that is wanted; others may be left out
    static List<FilePart> of(Path path, Optional<String> only) throws WorkbenchException, IOException {
        Bytes bytes = onDisk(path);
        if (isArchive(bytes.head(4)) && ofMembers(new Archive(bytes))) return members(new Archive(bytes), only);
        List<FilePart> parts = described(bytes);
        if (parts.size() == 1 && parts.getFirst().passedOver().isPresent()) {
            Text what = parts.getFirst().passedOver().get();
            if (what.key().equals("file-type.empty"))
                throw new WorkbenchException(ErrorKind.FILE_EMPTY, path.toString());
            throw new WorkbenchException(ErrorKind.FILE_BINARY, path.toString(), what);
        }
        return parts;
    }

    private static Bytes onDisk(Path path) throws WorkbenchException, IOException {
        if (Files.notExists(path)) throw new WorkbenchException(ErrorKind.FILE_MISSING, path.toString());
        if (Files.isDirectory(path)) throw new WorkbenchException(ErrorKind.FILE_IS_FOLDER, path.toString());
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new WorkbenchException(ErrorKind.FILE_UNREADABLE, path.toString(), Text.of("file-trouble.denied"));
        }
        return new Bytes.OnDisk(path, Files.size(path));
    }

    private static boolean isArchive(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /// Whether the archive is one of files, and not a document that is kept as an archive.
    private static boolean ofMembers(Archive archive) throws IOException {
        return DocumentType.of(archive).isEmpty();
    }

    private static List<FilePart> members(Archive archive, Optional<String> only) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (Archive.Entry entry : archive.entries()) {
            String name = entry.name();
            if (ADDED.matcher(name).matches()) continue;
            if (only.isPresent() && !only.get().equals(name) && !only.get().startsWith(name + "/")) continue;
            for (FilePart part : member(archive, entry)) parts.add(part.within(name));
        }
        return parts;
    }

    private static List<FilePart> member(Archive archive, Archive.Entry entry) throws IOException {
        Bytes bytes = new Bytes.Member(archive, entry.name(), entry.size());
        try {
            List<FilePart> parts = described(bytes);
            boolean table = parts.getFirst().passedOver().isEmpty();
            boolean prose = table && PROSE.matcher(entry.name()).matches();
            return prose ? List.of(FilePart.passed(bytes, Text.of("file-type.prose"))) : parts;
        } catch (ZipException | EOFException damaged) {
            return List.of(FilePart.passed(bytes, Text.of("file-type.damaged")));
        }
    }

    /// @return at least one part
    private static List<FilePart> described(Bytes bytes) throws IOException {
        byte[] head = bytes.head(HEAD);
        if (head.length == 0) return List.of(FilePart.passed(bytes, Text.of("file-type.empty")));
        boolean gzipped = head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        if (gzipped && !(bytes instanceof Bytes.Gzipped)) return described(new Bytes.Gzipped(bytes));
        Optional<Text> other = isArchive(head) ? DocumentType.of(new Archive(bytes)) : BinaryType.of(head);
        if (other.isPresent() && other.get().key().equals("file-type.xlsx")) return Workbook.parts(bytes);
        if (isArchive(head) && other.isEmpty()) other = Optional.of(Text.of("file-type.zip"));
        return List.of(other.map(what -> FilePart.passed(bytes, what)).orElse(FilePart.text(bytes)));
    }
}
