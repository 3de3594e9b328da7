package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/// What tells the content of a file from that of another: its size and a checksum. Meant against mistakes, not
/// against malice: it says that a file came before, and nothing else depends on it.
final class Fingerprint {
    private static final int BUFFER = 1 << 20;

    private Fingerprint() {}

    /// Reads the whole file, some gigabytes a second.
    ///
    /// @param part of it that is meant
    static String of(Path file, Optional<String> part) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        long size = 0;
        try (FileChannel in = FileChannel.open(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sum.update(buffer.flip());
                buffer.clear();
                size += count;
            }
        }
        return size(size)
                + Long.toHexString(sum.getValue())
                + part.map(name -> "-" + name).orElse("");
    }

    /// What the fingerprints of files of this size begin with.
    static String size(long bytes) {
        return bytes + "-";
    }
}
