package org.cvmworkbench.export;

import java.io.BufferedOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// The kinds of files a table goes out to, told by the ending of the name.
public enum TableFile {
    CSV,
    XLSX,
    JSON;

    /// Bytes written in one go.
    private static final int AT_ONCE = 1 << 18;

    /// What fills a table.
    @FunctionalInterface
    public interface Rows {
        void writeTo(TableWriter table) throws IOException, WorkbenchException;
    }

    /// Writes the table whole or not at all.
    public static void write(Path file, Rows rows) throws WorkbenchException {
        TableFile kind = of(file);
        WholeFile.write(file, unfinished -> {
            try (TableWriter table = kind.open(unfinished)) {
                rows.writeTo(table);
            }
        });
    }

    /// Prints the table; the writer stays open.
    ///
    /// @throws IllegalStateException for a workbook, which is no text
    public void print(Writer out, Rows rows) throws WorkbenchException {
        try (TableWriter table = on(new LeftOpen(out))) {
            rows.writeTo(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table as text that spreadsheets paste into their cells.
    public static String pasted(Rows rows) throws WorkbenchException {
        StringWriter text = new StringWriter();
        try (TableWriter table = new CsvTable(text, '\t')) {
            rows.writeTo(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private TableWriter on(Writer out) {
        return switch (this) {
            case CSV -> new CsvTable(out);
            case JSON -> new JsonTable(out);
            case XLSX -> throw new IllegalStateException("a workbook is no text");
        };
    }

    static TableFile of(Path file) throws WorkbenchException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<TableFile> kind = Arrays.stream(values())
                .filter(one -> name.endsWith(one.ending()))
                .findFirst();
        if (kind.isPresent()) return kind.get();
        String endings = Arrays.stream(values()).map(TableFile::ending).collect(Collectors.joining(" "));
        throw new WorkbenchException(ErrorKind.OPTION, Text.of("export.ending", file.toString(), endings));
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private TableWriter open(Path file) throws IOException {
        return open(Files.newOutputStream(file));
    }

    /// @param out is closed with the table
    TableWriter open(OutputStream out) {
        OutputStream many = new BufferedOutputStream(out, AT_ONCE);
        return switch (this) {
            case CSV, JSON -> on(new OutputStreamWriter(many, StandardCharsets.UTF_8));
            case XLSX -> new XlsxTable(many);
        };
    }

    /// Flushes where it would be closed.
    private static final class LeftOpen extends FilterWriter {
        LeftOpen(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
