package org.cvmworkbench.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.jspecify.annotations.Nullable;

/// Writes rejected rows to a temporary file, which is made when the first one comes.
final class RejectLog implements Closeable {
    private static final int SHOWN = 100;

    private final String source;
    private final Header header;
    private final Texts english = Texts.english();
    private final List<Reject> first = new ArrayList<>();
    private @Nullable Path file;
    private @Nullable CsvWriter writer;
    private long count;
    private boolean finished;

    RejectLog(Path source, Header header) {
        this.source = String.valueOf(source.getFileName());
        this.header = header;
    }

    /// Rows that were rejected before go on saying which file and line they come from.
    ///
    /// @param linesBefore lines of the file before those that the row's is counted from
    void add(RejectedRow row, long linesBefore) throws IOException {
        long line = linesBefore + row.line();
        String column = row.cell() < 0 ? "" : header.name(row.cell());
        if (count++ < SHOWN) first.add(new Reject(line, column, row.reason(), row.value()));
        List<String> raw = row.raw();
        boolean again = header.leading() > 0 && raw.size() > header.leading();
        List<String> fields = new ArrayList<>(again ? raw.subList(0, 2) : List.of(source, String.valueOf(line)));
        fields.addAll(List.of(column, english.say(row.reason()), row.value()));
        fields.addAll(again ? raw.subList(header.leading(), raw.size()) : raw);
        writer().writeRecord(fields);
    }

    private CsvWriter writer() throws IOException {
        if (writer == null) {
            file = Files.createTempFile("cvm-rejects-" + ProcessHandle.current().pid() + "-", ".csv");
            writer = CsvWriter.builder().build(file);
            List<String> names = new ArrayList<>(Header.OF_REJECTS);
            names.addAll(header.own());
            writer.writeRecord(names);
        }
        return writer;
    }

    long count() {
        return count;
    }

    /// The first rows that were rejected, to show.
    List<Reject> first() {
        return List.copyOf(first);
    }

    /// Why the first row was rejected; there must be one.
    Text firstReason() {
        return Text.of(
                "reject.at",
                String.valueOf(first.getFirst().line()),
                first.getFirst().reason());
    }

    /// Closes the file for whoever takes it over.
    Rejects finish() throws IOException {
        if (writer != null) writer.close();
        finished = true;
        return new Rejects(first, Optional.ofNullable(file));
    }

    /// Deletes the file unless it was finished.
    @Override
    public void close() throws IOException {
        if (finished || writer == null || file == null) return;
        writer.close();
        Files.deleteIfExists(file);
    }
}
