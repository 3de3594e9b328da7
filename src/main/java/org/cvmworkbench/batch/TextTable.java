package org.cvmworkbench.batch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
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

    /// O(rows · columns).
    void print(PrintWriter out, int indent) {
        Shape[] shapes = new Shape[header.size()];
        Arrays.setAll(shapes, this::shape);
        if (header.stream().anyMatch(name -> !name.isEmpty())) print(out, indent, header, shapes);
        for (List<String> row : rows) print(out, indent, row, shapes);
    }

    private static void print(PrintWriter out, int indent, List<String> row, Shape[] shapes) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(shapes[column].width() - row.get(column).length());
            if (column > 0) line.append(BETWEEN);
            if (shapes[column].figures()) line.append(padding).append(row.get(column));
            else line.append(row.get(column)).append(padding);
        }
        out.println(line.toString().stripTrailing());
    }

    /// @param figures whether each cell, if there is anything in it, begins as a number does
    private record Shape(int width, boolean figures) {}

    private Shape shape(int column) {
        int width = header.get(column).length();
        boolean figures = true;
        for (List<String> row : rows) {
            String cell = cell(row, column);
            width = Math.max(width, cell.length());
            figures &= cell.isEmpty() || Character.isDigit(cell.charAt(cell.startsWith("-") ? 1 : 0));
        }
        return new Shape(width, figures);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
