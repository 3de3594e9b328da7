package org.cvmworkbench.workspace;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;

/// The rejected rows of an import as its file of rejects has them.
///
/// @param rows the first ones, at most [#MOST]
/// @param whole whether these are all
public record RejectedRows(Path file, List<Row> rows, boolean whole) {
    public static final int MOST = 10_000;

    /// @param source the file it stands in
    /// @param column the one it failed at; empty where the whole row did
    /// @param reason in English, as the file has it
    /// @param cells of the row as they were
    public record Row(String source, String line, String column, String reason, String value, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static final int LINE = 1;
    private static final int COLUMN = 2;
    private static final int REASON = 3;
    private static final int VALUE = 4;
    private static final int CELLS = 5;

    public RejectedRows {
        rows = List.copyOf(rows);
    }

    /// O(rows); at most [#MOST] of them.
    ///
    /// @throws WorkbenchException where the file is gone or cannot be read
    public static RejectedRows read(Path file) throws WorkbenchException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            boolean head = true;
            for (CsvRecord record : reader) {
                if (rows.size() == MOST) return new RejectedRows(file, rows, false);
                if (!head && record.getFieldCount() >= CELLS) rows.add(row(record.getFields()));
                head = false;
            }
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNREADABLE, file.toString(), FileTrouble.of(e));
        }
        return new RejectedRows(file, rows, true);
    }

    private static Row row(List<String> fields) {
        return new Row(
                fields.getFirst(),
                fields.get(LINE),
                fields.get(COLUMN),
                fields.get(REASON),
                fields.get(VALUE),
                fields.subList(CELLS, fields.size()));
    }
}
