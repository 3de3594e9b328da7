package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.Optional;

/// A file in blocks of any size.
public final class SmallBlocks {
    private SmallBlocks() {}

    public static Optional<Blocks> of(Dialect dialect, ByteMeter meter, int size) throws IOException {
        return dialect.blocks(meter, size);
    }
}
