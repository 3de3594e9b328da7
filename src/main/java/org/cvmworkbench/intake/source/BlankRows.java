package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Rows with one or more blanks or tabs between the cells; blanks before the first and after the last do not count.
/// A cell in double quotes may have blanks inside.
final class BlankRows implements Rows {
    private final TextLines lines;
    private final Row row = new Row();

    BlankRows(Reader text) {
        this.lines = new TextLines(text);
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!lines.next()) return null;
        row.begin(lines.number());
        char[] chars = lines.chars();
        int end = lines.length();
        int at = 0;
        while ((at = afterBlanks(chars, at, end)) < end) {
            int closing = chars[at] == '"' ? quote(chars, at + 1, end) : -1;
            int from = closing < 0 ? at : at + 1;
            at = closing < 0 ? endOfWord(chars, at, end) : closing;
            row.add(chars, from, at - from);
            if (closing >= 0) at++;
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static int quote(char[] chars, int from, int end) {
        for (int at = from; at < end; at++) if (chars[at] == '"') return at;
        return -1;
    }

    private static int afterBlanks(char[] chars, int from, int end) {
        int at = from;
        while (at < end && isBlank(chars[at])) at++;
        return at;
    }

    private static int endOfWord(char[] chars, int from, int end) {
        int at = from;
        while (at < end && !isBlank(chars[at])) at++;
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
