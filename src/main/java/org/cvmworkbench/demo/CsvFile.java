package org.cvmworkbench.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One of the comma-separated files, in UTF-8.
final class CsvFile {
    private CsvFile() {}

    /// Opens a file and writes its header.
    static CsvWriter open(Path file, String... header) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        writer.writeRecord(header);
        return writer;
    }

    /// Kopecks as roubles.
    static String money(long kopecks) {
        return kopecks / 100 + "." + Ids.digits((int) (kopecks % 100), 2);
    }
}
