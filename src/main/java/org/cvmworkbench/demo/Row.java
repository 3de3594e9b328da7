package org.cvmworkbench.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// A row of one of the word lists beside this class: fields between `;`, and within a field between `|`.
record Row(NamedCsvRecord fields) {
    /// Reads a whole list of the jar.
    static <T> List<T> all(String list, Function<Row, T> read) {
        try (InputStream stream = Objects.requireNonNull(Row.class.getResourceAsStream(list), list);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(Row::new).map(read).toList();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException(damagedJar);
        }
    }

    String text(String column) {
        return fields.getField(column);
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    List<String> list(String column) {
        return List.of(text(column).split("\\|", -1));
    }
}
