package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first half a million characters of a file, to sniff from.
public record Sample(String text) {
    private static final int SIZE = 1 << 19;
    private static final int MOST_ROWS = 5_000;

    static Sample of(SourceFile file, Encoding encoding) throws IOException {
        char[] chars = new char[SIZE];
        int size = 0;
        try (Reader reader = encoding.reader(file.open(new ByteMeter()))) {
            for (int count; size < SIZE && (count = reader.read(chars, size, SIZE - size)) >= 0; ) size += count;
        }
        String text = new String(chars, 0, size);
        int lastLine = size == SIZE ? Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) : -1;
        return new Sample(lastLine > 0 ? text.substring(0, lastLine) : text);
    }

    /// The rows that are not blank, the first of them maybe a header, as the delimiter divides them.
    public List<List<String>> rows(Delimiter delimiter) throws IOException {
        List<List<String>> sampled = new ArrayList<>();
        try (Rows rows = delimiter.rows(new StringReader(text))) {
            for (@Nullable Row row = rows.next(); row != null && sampled.size() < MOST_ROWS; row = rows.next()) {
                if (!row.blank()) sampled.add(cells(row));
            }
        }
        return sampled;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int cell = 0; cell < row.cells(); cell++) cells.add(row.text(cell));
        return cells;
    }
}
