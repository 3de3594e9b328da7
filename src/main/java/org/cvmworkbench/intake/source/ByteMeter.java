package org.cvmworkbench.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that were read of a file, so that progress can be told.
public final class ByteMeter {
    private long read;

    public long read() {
        return read;
    }

    InputStream on(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int next = in.read();
                if (next >= 0) read++;
                return next;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = in.read(bytes, from, length);
                if (count > 0) read += count;
                return count;
            }
        };
    }
}
