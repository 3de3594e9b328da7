package org.cvmworkbench.intake.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The rows of a file, one after the other.
public interface Rows extends Closeable {
    /// The next row, or null at the end. It is the same object each time.
    @Nullable
    Row next() throws IOException;
}
