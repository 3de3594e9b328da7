package org.cvmworkbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A table as a workbook, streamed; what does not fit a sheet goes on in the next, under the same header.
final class XlsxTable implements TableWriter {
    /// What a sheet can have, its header counted.
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_A_FLUSH = 1_000;

    private final Path file;
    private final Path dated;
    private final OutputStream out;
    private final Workbook workbook;
    private final int rowsOfSheet;
    private List<String> columns = List.of();
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(Path file) throws IOException {
        this(file, MOST_ROWS);
    }

    /// @param rowsOfSheet after which it goes on in a further sheet, its header counted
    XlsxTable(Path file, int rowsOfSheet) throws IOException {
        this.file = file;
        this.rowsOfSheet = rowsOfSheet;
        this.dated = file.resolveSibling(file.getFileName() + ".dated");
        this.out = Files.newOutputStream(dated);
        this.workbook = new Workbook(out, "CVM Workbench", "1.0");
    }

    @Override
    public void header(List<String> columns) throws IOException {
        this.columns = List.copyOf(columns);
        nextSheet();
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        Worksheet current = sheet == null || row == rowsOfSheet ? nextSheet() : sheet;
        for (int column = 0; column < values.length; column++) cell(current, column, values[column]);
        row++;
        if (row % ROWS_A_FLUSH == 0) current.flush();
    }

    private Worksheet nextSheet() throws IOException {
        if (sheet != null) sheet.finish();
        Worksheet next = workbook.newWorksheet("List " + ++sheets);
        for (int column = 0; column < columns.size(); column++) next.value(0, column, columns.get(column));
        next.freezePane(0, 1);
        row = 1;
        sheet = next;
        return next;
    }

    private void cell(Worksheet sheet, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> sheet.value(row, column, Formulas.defused(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            finish();
            UndatedBook.copy(dated, file);
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    private void finish() throws IOException {
        try (out) {
            if (sheet == null) nextSheet();
            workbook.close();
        }
    }
}
