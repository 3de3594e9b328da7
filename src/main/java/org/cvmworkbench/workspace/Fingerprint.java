package org.cvmworkbench.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// What tells the content of a file from that of another: its size and two checksums. Meant against mistakes, not
/// against malice: it says that a file came before, and nothing else depends on it.
final class Fingerprint {
    private static final int BUFFER = 1 << 18;

    private Fingerprint() {}

    /// Reads the whole file.
    ///
    /// @param part of it that is meant
    static String of(Path file, Optional<String> part) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                one.update(buffer, 0, count);
                other.update(buffer, 0, count);
                size += count;
            }
        }
        return size(size) + Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue())
                + part.map(name -> "-" + name).orElse("");
    }

    /// What the fingerprints of files of this size begin with.
    static String size(long bytes) {
        return bytes + "-";
    }
}
