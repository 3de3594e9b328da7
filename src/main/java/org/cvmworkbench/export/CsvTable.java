package org.cvmworkbench.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as separated text: decimal points, ISO days, formulas defused.
final class CsvTable implements TableWriter {
    private final Writer out;
    private final CsvWriter csv;

    CsvTable(Writer out) {
        this(out, ',');
    }

    CsvTable(Writer out, char separator) {
        this.out = out;
        this.csv = CsvWriter.builder().fieldSeparator(separator).build(out);
    }

    @Override
    public void header(List<String> columns) {
        csv.writeRecord(columns);
    }

    @Override
    public void row(@Nullable Object... values) {
        String[] cells = new String[values.length];
        for (int i = 0; i < values.length; i++) cells[i] = cell(values[i]);
        csv.writeRecord(cells);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> Formulas.defused(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        try (out) {
            csv.close();
        }
    }
}
