package org.cvmworkbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A table as a workbook (ECMA-376), streamed: nothing of a row is kept once it is written, so memory does not grow
/// with the list. What does not fit a sheet goes on in the next, under the same header. No moment is written, so the
/// same table gives the same bytes.
final class XlsxTable implements TableWriter {
    /// What a sheet can have, its header counted.
    private static final int MOST_ROWS = 1_048_576;

    /// Fast, and within a few per cent of the smallest for cells that repeat.
    private static final int COMPRESSION = 3;

    /// From here on a ZIP archive needs no time zone to name a moment.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final TextBuffer out;
    private final int rowsOfSheet;
    private List<String> columns = List.of();
    private XlsxRow cells;
    private int sheets;
    private int row;

    /// @param file is closed with the table
    XlsxTable(OutputStream file) {
        this(file, MOST_ROWS);
    }

    /// @param rowsOfSheet after which it goes on in a further sheet, its header counted
    XlsxTable(OutputStream file, int rowsOfSheet) {
        this.rowsOfSheet = rowsOfSheet;
        this.zip = new ZipOutputStream(file);
        this.zip.setLevel(COMPRESSION);
        this.out = new TextBuffer(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.cells = new XlsxRow(out, 0);
    }

    @Override
    public void header(List<String> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.cells = new XlsxRow(out, columns.size());
        openSheet();
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        if (sheets == 0 || row == rowsOfSheet) openSheet();
        cells.write(++row, values);
    }

    private void openSheet() throws IOException {
        if (sheets > 0) closeSheet();
        open(XlsxParts.sheet(++sheets));
        out.put(XlsxParts.SHEET_BEGINS);
        row = 1;
        cells.write(row, columns.toArray());
    }

    private void closeSheet() throws IOException {
        out.put(XlsxParts.SHEET_ENDS);
        closeEntry();
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void closeEntry() throws IOException {
        out.pass();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            if (sheets == 0) openSheet();
            closeSheet();
            for (XlsxParts part : XlsxParts.of(sheets)) {
                open(part.name());
                out.put(part.content());
                closeEntry();
            }
        }
    }
}
