package org.cvmworkbench.export;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table as separated text (RFC 4180): decimal points, ISO days, formulas defused.
final class CsvTable implements TableWriter {
    private static final int PLAIN_SCALE = 6;
    /// Rows that one processor writes at a time.
    private static final int PIECE = 1 << 12;
    /// Pieces that are in memory at a time.
    private static final int AT_ONCE = 16;
    /// Years that are written with four digits.
    private static final int YEARS = 10_000;

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
            quoted(Formulas.defused(columns.get(i)));
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

    /// On all processors, piece by piece; the first row comes before all others, so that what it needs is there for
    /// them.
    @Override
    public void rows(int count, IntFunction<@Nullable Object[]> row) throws IOException {
        if (count > 0) row(row.apply(0));
        for (int from = 1; from < count; from += PIECE * AT_ONCE) {
            int start = from;
            List<CharArrayWriter> pieces = IntStream.range(0, AT_ONCE)
                    .parallel()
                    .map(piece -> start + piece * PIECE)
                    .filter(first -> first < count)
                    .mapToObj(first -> piece(first, Math.min(count, first + PIECE), row))
                    .toList();
            for (CharArrayWriter piece : pieces) out.put(piece);
        }
    }

    private CharArrayWriter piece(int from, int to, IntFunction<@Nullable Object[]> row) {
        CharArrayWriter text = new CharArrayWriter(PIECE * Byte.SIZE);
        try (CsvTable table = new CsvTable(text, separator)) {
            for (int number = from; number < to; number++) table.row(row.apply(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
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
            case LocalDate day
            when day.getYear() >= 0 && day.getYear() < YEARS ->
                out.put(day.getYear(), 4)
                        .put('-')
                        .put(day.getMonthValue(), 2)
                        .put('-')
                        .put(day.getDayOfMonth(), 2);
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
