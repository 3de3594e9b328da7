package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// Rows whose cells stand at the same places of every line.
final class FixedRows implements Rows {
    private final TextLines lines;
    private final List<Integer> starts;
    private final Row row = new Row();

    /// @param starts where each column begins, from 0
    FixedRows(Reader text, List<Integer> starts) {
        this.lines = new TextLines(text);
        this.starts = starts;
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!lines.next()) return null;
        row.begin(lines.number());
        char[] chars = lines.chars();
        for (int column = 0; column < starts.size(); column++) {
            int from = Math.min(starts.get(column), lines.length());
            boolean last = column + 1 == starts.size();
            int to = last ? lines.length() : Math.min(starts.get(column + 1), lines.length());
            row.add(chars, from, to - from);
            boolean cut = to < lines.length() && to > from && chars[to - 1] != ' ' && chars[to] != ' ';
            if (cut) row.trouble(Text.of("reject.width", starts.get(column + 1)));
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
