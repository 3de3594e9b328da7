package org.cvmworkbench.intake.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Rows with one or more blanks or tabs between the cells; blanks before the first and after the last do not count.
/// A cell in double quotes may have blanks inside.
final class BlankRows implements Rows {
    private final BufferedReader lines;
    private final Row row = new Row();
    private long line;

    BlankRows(Reader text) {
        this.lines = new BufferedReader(text);
    }

    @Override
    public @Nullable Row next() throws IOException {
        String text = lines.readLine();
        if (text == null) return null;
        row.begin(++line);
        char[] chars = text.toCharArray();
        int at = 0;
        while ((at = afterBlanks(chars, at)) < chars.length) {
            int closing = chars[at] == '"' ? text.indexOf('"', at + 1) : -1;
            int from = closing < 0 ? at : at + 1;
            at = closing < 0 ? endOfWord(chars, at) : closing;
            row.add(chars, from, at - from);
            if (closing >= 0) at++;
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static int afterBlanks(char[] chars, int at) {
        while (at < chars.length && isBlank(chars[at])) at++;
        return at;
    }

    private static int endOfWord(char[] chars, int at) {
        while (at < chars.length && !isBlank(chars[at])) at++;
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
