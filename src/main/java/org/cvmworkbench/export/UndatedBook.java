package org.cvmworkbench.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the moment of writing out of a workbook, so that the same table gives the same bytes.
final class UndatedBook {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MOMENT = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    /// From here on a ZIP archive needs no time zone to name a moment.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private UndatedBook() {}

    static void copy(Path dated, Path undated) throws IOException {
        try (ZipFile book = new ZipFile(dated.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(undated))) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                try (InputStream in = book.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) copyUndated(in, out);
                    else in.transferTo(out);
                }
            }
        }
    }

    private static void copyUndated(InputStream in, OutputStream out) throws IOException {
        String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(properties.replaceAll(MOMENT, "").getBytes(StandardCharsets.UTF_8));
    }
}
