package org.cvmworkbench.batch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows of text under a header, in columns as wide as they need be: figures to the right, words to the left. A table
/// without any header has none.
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    /// @param row may be shorter than the header
    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    void print(PrintWriter out, int indent) {
        if (header.stream().anyMatch(name -> !name.isEmpty())) print(out, indent, header);
        for (List<String> row : rows) print(out, indent, row);
    }

    private void print(PrintWriter out, int indent, List<String> row) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(width(column) - row.get(column).length());
            if (column > 0) line.append(BETWEEN);
            if (ofFigures(column)) line.append(padding).append(row.get(column));
            else line.append(row.get(column)).append(padding);
        }
        out.println(line.toString().stripTrailing());
    }

    private int width(int column) {
        int width = header.get(column).length();
        for (List<String> row : rows) width = Math.max(width, cell(row, column).length());
        return width;
    }

    /// Whether each cell, if there is anything in it, begins as a number does.
    private boolean ofFigures(int column) {
        return rows.stream()
                .map(row -> cell(row, column))
                .allMatch(cell -> cell.isEmpty() || Character.isDigit(cell.charAt(cell.startsWith("-") ? 1 : 0)));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
