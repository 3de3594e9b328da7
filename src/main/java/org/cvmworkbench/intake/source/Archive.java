package org.cvmworkbench.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.cvmworkbench.model.Text;

/// A ZIP archive. Nothing of it is ever written to disk.
///
/// @param bytes a file, whose members are reached at once, or a member of another archive, which is gone through
public record Archive(Bytes bytes) {
    private static final int MOST_MEMBERS = 20_000;
    private static final Pattern CLIMBING =
            Pattern.compile("(?s)[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|.*\\x00.*");

    /// @param size unpacked, as the archive says
    record Entry(String name, long size) {}

    /// Its members in their order, folders left out.
    ///
    /// @throws UnsafeFileException where one of them has a path that leads out of the archive, or a name that
    ///     another has
    List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (bytes instanceof Bytes.OnDisk(Path path, long _)) {
            try (ZipFile zip = zip(path)) {
                for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                    add(entry, entries);
                }
            }
        } else {
            try (ZipInputStream in = new ZipInputStream(bytes.open(new ByteMeter()))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) add(entry, entries);
            }
        }
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (!names.add(entry.name())) throw unsafe("file-trouble.twice", entry.name());
        }
        return entries;
    }

    private static void add(ZipEntry entry, List<Entry> entries) throws UnsafeFileException {
        if (CLIMBING.matcher(entry.getName()).matches()) throw unsafe("file-trouble.climbs", entry.getName());
        if (entry.isDirectory()) return;
        if (entries.size() == MOST_MEMBERS) throw unsafe("file-trouble.members", MOST_MEMBERS);
        entries.add(new Entry(entry.getName(), Math.max(0, entry.getSize())));
    }

    private static UnsafeFileException unsafe(String key, Object argument) {
        return new UnsafeFileException(Text.of(key, argument));
    }

    /// The unpacked bytes of a member; closing them closes the archive.
    ///
    /// @throws BrokenTableException where there is no such member
    InputStream open(String name) throws IOException {
        if (bytes instanceof Bytes.OnDisk(Path path, long _)) return fromDisk(path, name);
        ByteMeter packed = new ByteMeter();
        ZipInputStream in = new ZipInputStream(bytes.open(packed));
        try {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) return new UnpackedStream(in, packed::read);
            }
            throw new BrokenTableException(Text.of("file-trouble.workbook"));
        } catch (IOException | IllegalArgumentException damaged) {
            in.close();
            throw damaged instanceof IOException told ? told : new ZipException(damaged.getMessage());
        }
    }

    private static InputStream fromDisk(Path path, String name) throws IOException {
        ZipFile zip = zip(path);
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) throw new BrokenTableException(Text.of("file-trouble.workbook"));
            long packed = Math.min(entry.getCompressedSize(), path.toFile().length());
            return new FilterInputStream(new UnpackedStream(zip.getInputStream(entry), () -> packed)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException damaged) {
            zip.close();
            throw damaged;
        }
    }

    /// Names that are not said to be UTF-8 and are not are of the old Russian code page.
    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            return new ZipFile(path.toFile(), Charset.forName("IBM866"));
        }
    }
}
