package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.jspecify.annotations.Nullable;

/// How a table is written, with the rows of its beginning.
///
/// @param firstLine the line that the table begins on; what is above is not of it
/// @param sample the first rows, blank ones left out
/// @param reasons why it is taken to be so
public record Dialect(SourceFile file, Form form, long firstLine, List<List<String>> sample, List<Text> reasons) {
    private static final int LATER_ROWS = 100_000;

    /// @param asked settings by hand: `encoding`, `delimiter`, `headerRow`, `header`
    /// @param known whether a word is the name of a column in one of the kinds
    public static Dialect of(SourceFile file, Map<String, String> asked, Predicate<String> known)
            throws WorkbenchException, IOException {
        return new Sniffing(file, asked, known).dialect();
    }

    /// @param columns how many cells the rows have
    public Rows rows(ByteMeter meter, int columns) throws IOException {
        Rows all = form.rows(file.part(), meter, columns);
        return firstLine <= 1 ? all : new LaterRows(all, firstLine);
    }

    public Encoding encoding() {
        return form.encoding();
    }

    /// What the setting `delimiter` calls the form.
    public String delimiter() {
        return form.word();
    }

    /// Whether the first row names the columns: where the form says so, nobody needs to guess or be asked.
    public Optional<String> header(Optional<String> asked) {
        return form instanceof Form.Json ? Optional.of("true") : asked;
    }

    /// The table in blocks that may be read on many threads; nothing where only [#rows] can read it.
    public Optional<Blocks> blocks(ByteMeter meter) throws IOException {
        return blocks(meter, Blocks.SIZE);
    }

    /// @param size of a block in bytes
    Optional<Blocks> blocks(ByteMeter meter, int size) throws IOException {
        boolean whole = firstLine <= 1 && form.encoding().extendsAscii();
        if (!whole || !(form instanceof Form.Delimited(Encoding encoding, Delimiter delimiter)))
            return Optional.empty();
        char mark = delimiter.mark();
        if (mark == ' ' || mark >= 0x80) return Optional.empty();
        return Optional.of(new Blocks(file, meter, encoding, mark, size));
    }

    /// Some rows from further on, to see what the sample does not show.
    public List<List<String>> later() throws IOException {
        if (!(form instanceof Form.OfText text && form.encoding().extendsAscii()) || form instanceof Form.Json)
            return nextRows();
        List<List<String>> later = new ArrayList<>();
        for (byte[] place : Places.of(file.part().bytes())) {
            Reader lines = new StringReader(
                    form.encoding().charset().decode(ByteBuffer.wrap(place)).toString());
            later.addAll(Sample.of(text.rows(lines, 0), 0).rows());
        }
        return later;
    }

    private List<List<String>> nextRows() throws IOException {
        List<List<String>> next = new ArrayList<>();
        try (Rows rows = rows(new ByteMeter(), 0)) {
            @Nullable Row row = rows.next();
            for (int count = 0; row != null && count < LATER_ROWS; count++) {
                if (count % 16 == 0) next.add(row.texts());
                row = rows.next();
            }
        }
        return next;
    }
}
