package org.cvmworkbench.columns;

/// A column of words in the open base: a dictionary and a code a row.
///
/// @param held the codes by row; none where no run has the column
public record Coded(Dictionary dictionary, Held<int[]> held) {
    public Coded(Dictionary dictionary, int[] codes) {
        this(dictionary, Held.of(codes));
    }

    public int[] codes() {
        return held.get();
    }

    /// The code of a row, 0 where it has none.
    public int code(int row) {
        return present() ? held.get()[row] : 0;
    }

    /// The word of a row, empty where it has none.
    public String text(int row) {
        return dictionary.value(code(row));
    }

    public boolean present() {
        return held.rows() > 0;
    }
}
