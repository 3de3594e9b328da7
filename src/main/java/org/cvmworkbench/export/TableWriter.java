package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Takes a table row by row: a header first, then rows of as many values. Values are strings, whole numbers, decimals,
/// days, moments, booleans or null.
public interface TableWriter extends AutoCloseable {
    void header(List<String> columns) throws IOException;

    void row(@Nullable Object... values) throws IOException;

    /// Many rows, in the order of their numbers.
    ///
    /// @param row the values of each; may be asked on any thread
    default void rows(int count, IntFunction<@Nullable Object[]> row) throws IOException {
        for (int number = 0; number < count; number++) row(row.apply(number));
    }

    /// Ends the table; nothing can follow.
    @Override
    void close() throws IOException;
}
