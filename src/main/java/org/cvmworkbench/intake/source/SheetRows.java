package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet, one after the other; their lines are the numbers of the rows. Values of formulas are those that
/// were last worked out, dates are ISO.
final class SheetRows implements Rows {
    private static final int MOST_COLUMNS = 1 << 14;

    private final SheetXml xml;
    private final SharedStrings strings;
    private final SheetStyles styles;
    private final SheetCell cell;
    private final int columns;
    private final List<String> cells = new ArrayList<>();
    private final Row row = new Row();
    private long line;

    private SheetRows(SheetXml xml, SharedStrings strings, SheetStyles styles, SheetCell cell, int columns) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.cell = cell;
        this.columns = columns;
    }

    /// @param columns how many cells a row has at least
    static SheetRows of(FilePart part, ByteMeter meter, int columns) throws IOException {
        Workbook workbook = Workbook.of(new Archive(part.bytes()));
        String member = workbook.sheet(part.sheet().orElseThrow()).member();
        SheetStyles styles = SheetStyles.of(workbook.archive());
        SharedStrings strings = SharedStrings.of(workbook.archive());
        try {
            SheetXml xml = new SheetXml(meter.on(workbook.archive().open(member)));
            return new SheetRows(xml, strings, styles, new SheetCell(workbook.from1904()), columns);
        } catch (IOException broken) {
            strings.close();
            throw broken;
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (xml.next()) {
            if (!xml.starts("row")) continue;
            line = number(xml.attribute("r"), line + 1);
            readCells();
            row.begin(line);
            for (String text : cells) row.add(text.toCharArray(), 0, text.length());
            for (int missing = cells.size(); missing < columns; missing++) row.add(new char[0], 0, 0);
            return row;
        }
        return null;
    }

    private void readCells() throws IOException {
        cells.clear();
        while (xml.next() && !xml.ends("row")) {
            if (!xml.starts("c")) continue;
            int column = column(xml.attribute("r"), cells.size());
            if (column < 0 || column >= MOST_COLUMNS) throw new BrokenTableException(Text.of("file-trouble.workbook"));
            String text = value();
            while (cells.size() <= column) cells.add("");
            cells.set(column, text);
        }
    }

    /// The value of the cell that begins here; goes to its end.
    private String value() throws IOException {
        String type = String.valueOf(xml.attribute("t"));
        int style = (int) number(xml.attribute("s"), -1);
        String stored = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) stored = xml.text();
            else if (xml.starts("is")) stored = SharedStrings.text(xml, "is");
        }
        return switch (type) {
            case "s" -> shared(stored);
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            case "str" -> SheetCell.withoutEscapes(stored);
            case "inlineStr", "e", "d" -> stored;
            default -> styles.isDate(style) ? cell.date(stored) : SheetCell.number(stored);
        };
    }

    private String shared(String index) throws IOException {
        String text = strings.get((int) number(index, -1));
        if (text == null) throw new BrokenTableException(Text.of("file-trouble.workbook"));
        return text;
    }

    private static long number(@Nullable String text, long other) {
        if (text == null || text.isEmpty() || text.length() > 9) return other;
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return other;
            number = number * 10 + c - '0';
        }
        return number;
    }

    /// The column that the letters of a cell's address say, from 0; -1 where they are none.
    private static int column(@Nullable String address, int other) {
        if (address == null) return other;
        int column = 0;
        int at = 0;
        for (; at < address.length() && at < 4; at++) {
            char c = address.charAt(at);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        try (strings) {
            xml.close();
        }
    }
}
