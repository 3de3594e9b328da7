package org.cvmworkbench.intake.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Rows with a delimiter between the cells, quoted where need be; a quoted cell may go over several lines.
final class DelimitedRows implements Rows {
    /// More than a [Row] takes.
    private static final int LONGEST_CELL = 1 << 25;

    private final CloseableIterator<Row> rows;
    private final long linesBefore;

    /// @param linesBefore lines of the file before the text
    @SuppressWarnings("removal") // without it a stray quote ends the reading: a row to reject is better
    DelimitedRows(Reader text, char delimiter, long linesBefore) {
        this.linesBefore = linesBefore;
        this.rows = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .build(new Gathering(), text)
                .iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException unread) {
            throw unread.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private final class Gathering extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row = new Row();

        @Override
        protected void handleBegin(long line) {
            row.begin(linesBefore + line);
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            row.add(text, from, length);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
