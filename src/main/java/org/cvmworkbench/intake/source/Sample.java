package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first rows of a table, blank ones left out, to sniff from.
///
/// @param lines the line that each row begins on
public record Sample(List<List<String>> rows, List<Long> lines) {
    private static final int CHARS = 1 << 19;
    private static final int MOST_ROWS = 5_000;

    /// The first half a million characters of a text, up to the end of a line.
    static String text(FilePart part, Encoding encoding) throws IOException {
        char[] chars = new char[CHARS];
        int size = 0;
        try (Reader reader = encoding.reader(part.bytes().open(new ByteMeter()))) {
            for (int count; size < CHARS && (count = reader.read(chars, size, CHARS - size)) >= 0; ) size += count;
        }
        String text = new String(chars, 0, size);
        int lastLine = size == CHARS ? Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) : -1;
        return lastLine > 0 ? text.substring(0, lastLine) : text;
    }

    static Sample of(String text, Form.OfText form) throws IOException {
        return first(MOST_ROWS, text, form);
    }

    static Sample first(int rows, String text, Form.OfText form) throws IOException {
        return of(form.rows(new StringReader(text), 0), 0, rows);
    }

    /// @param first line that counts
    static Sample of(Rows rows, long first) throws IOException {
        return of(rows, first, MOST_ROWS);
    }

    private static Sample of(Rows rows, long first, int most) throws IOException {
        List<List<String>> sampled = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        long chars = 0;
        try (rows) {
            for (@Nullable Row row = rows.next(); row != null && sampled.size() < most; row = rows.next()) {
                if (row.blank() || row.line() < first) continue;
                sampled.add(row.texts());
                lines.add(row.line());
                chars += row.length();
                if (chars > 16L * CHARS) break;
            }
        }
        return new Sample(sampled, lines);
    }

    /// What is left without the first rows.
    Sample from(int row) {
        return new Sample(List.copyOf(rows.subList(row, rows.size())), List.copyOf(lines.subList(row, lines.size())));
    }
}
