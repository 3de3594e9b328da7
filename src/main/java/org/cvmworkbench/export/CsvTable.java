package org.cvmworkbench.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as separated text (RFC 4180): decimal points, ISO days, formulas defused.
final class CsvTable implements TableWriter {
    private static final int PLAIN_SCALE = 6;

    private final TextBuffer out;
    private final char separator;

    CsvTable(Writer out) {
        this(out, ',');
    }

    CsvTable(Writer out, char separator) {
        this.out = new TextBuffer(out);
        this.separator = separator;
    }

    @Override
    public void header(List<String> columns) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) out.put(separator);
            quoted(columns.get(i));
        }
        endLine();
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) out.put(separator);
            cell(values[i]);
        }
        endLine();
    }

    private void endLine() throws IOException {
        out.put('\r').put('\n');
    }

    private void cell(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> {}
            case String text -> quoted(Formulas.defused(text));
            case Integer number -> out.put(number);
            case Long number -> out.put(number);
            case BigDecimal number -> out.put(plain(number));
            default -> quoted(value.toString());
        }
    }

    /// With so few places a number has no exponent, and this way of writing it is the fast one.
    private static String plain(BigDecimal number) {
        boolean few = number.scale() >= 0 && number.scale() <= PLAIN_SCALE;
        return few ? number.toString() : number.toPlainString();
    }

    private void quoted(String text) throws IOException {
        if (!needsQuotes(text)) {
            out.put(text);
            return;
        }
        out.put('"');
        int from = 0;
        for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
            out.put(text, from, quote + 1).put('"');
            from = quote + 1;
        }
        out.put(text, from, text.length()).put('"');
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == separator || one == '"' || one == '\n' || one == '\r') return true;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
