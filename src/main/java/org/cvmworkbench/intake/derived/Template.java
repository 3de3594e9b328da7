package org.cvmworkbench.intake.derived;

import java.util.List;
import java.util.function.IntFunction;

/// How the cell of a derived column is made of the cells of its row.
sealed interface Template permits TextTemplate, Arithmetic {
    /// @param cells the row's cells by their columns, without outer blanks
    /// @return the cell; empty where what it is made of is
    /// @throws CellException where a cell is not what the template needs
    String cell(IntFunction<String> cells) throws CellException;

    /// The columns it is made of.
    List<Integer> columns();
}
