package org.cvmworkbench.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a table row by row: a header first, then rows of as many values. Values are strings, whole numbers, decimals,
/// days, moments, booleans or null.
public interface TableWriter extends AutoCloseable {
    void header(List<String> columns) throws IOException;

    void row(@Nullable Object... values) throws IOException;

    /// Ends the table; nothing can follow.
    @Override
    void close() throws IOException;
}
