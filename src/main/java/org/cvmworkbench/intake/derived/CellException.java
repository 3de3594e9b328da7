package org.cvmworkbench.intake.derived;

/// A cell is not what a template needs: no number, or a divisor of 0.
public final class CellException extends Exception {
    private final int column;

    CellException(int column) {
        super("column " + column, null, false, false);
        this.column = column;
    }

    /// From 0.
    public int column() {
        return column;
    }
}
