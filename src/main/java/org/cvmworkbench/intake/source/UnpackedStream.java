package org.cvmworkbench.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.cvmworkbench.model.Text;

/// Unpacked bytes that are given up once they have grown beyond what a table can: text shrinks to a tenth, seldom to a
/// hundredth, a bomb to a thousandth. Only what is really read counts, not what a header says.
final class UnpackedStream extends FilterInputStream {
    private static final long FREE = 32L << 20;
    private static final int MOST_TIMES = 250;

    private final LongSupplier packed;
    private long unpacked;

    /// @param packed how many packed bytes were read for what was unpacked
    UnpackedStream(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = in.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws UnsafeFileException {
        unpacked += bytes;
        if (unpacked > FREE && unpacked / MOST_TIMES > packed.getAsLong()) {
            throw new UnsafeFileException(Text.of("file-trouble.bomb", MOST_TIMES));
        }
    }
}
