package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.intake.cells.ColumnContent;

/// The columns of a file: what they are called and what their first cells hold.
///
/// @param rows of the sample, without the header
/// @param contents of each column
/// @param words of the file's own columns' names
public record Columns(Header header, List<List<String>> rows, List<ColumnContent> contents, List<List<String>> words) {
    /// More rows than these say nothing new of what a column holds.
    private static final int ENOUGH = 1_000;

    /// @param sample the first rows of the file, the header among them
    public static Columns of(Header header, List<List<String>> sample) {
        List<List<String>> rows = sample.subList(header.present() ? 1 : 0, sample.size());
        List<List<String>> enough = rows.subList(0, Math.min(ENOUGH, rows.size()));
        List<ColumnContent> contents = IntStream.range(0, header.count())
                .mapToObj(column -> ColumnContent.of(filled(enough, column)))
                .toList();
        List<List<String>> words =
                header.present() ? header.names().stream().map(Naming::words).toList() : List.of();
        return new Columns(header, rows, contents, words);
    }

    /// How many columns the file has.
    public int count() {
        return header.names().size();
    }

    public ColumnContent content(int column) {
        return contents.get(column);
    }

    /// A cell of the sample, empty where its row is too short.
    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /// The cells of a column that are not empty.
    public List<String> filled(int column) {
        return filled(rows, column);
    }

    private static List<String> filled(List<List<String>> rows, int column) {
        List<String> filled = new ArrayList<>();
        for (List<String> row : rows) {
            if (column < row.size() && !row.get(column).isEmpty()) filled.add(row.get(column));
        }
        return filled;
    }
}
