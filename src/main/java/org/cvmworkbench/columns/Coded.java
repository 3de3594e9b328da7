package org.cvmworkbench.columns;

/// A column of words in the open base: a dictionary and a code a row.
///
/// @param codes by row; an empty array where no run has the column
public record Coded(Dictionary dictionary, int[] codes) {
    /// The code of a row, 0 where it has none.
    public int code(int row) {
        return codes.length == 0 ? 0 : codes[row];
    }

    /// The word of a row, empty where it has none.
    public String text(int row) {
        return dictionary.value(code(row));
    }

    public boolean present() {
        return codes.length > 0;
    }
}
