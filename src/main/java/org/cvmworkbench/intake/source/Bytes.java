package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Bytes that can be read from their beginning again and again, wherever they lie.
public sealed interface Bytes {
    /// Opens them at their beginning. What is packed is unpacked, with an eye on how much it grows.
    ///
    /// @param meter counts the bytes as they lie packed in the file, up to [#size()]
    InputStream open(ByteMeter meter) throws IOException;

    /// How far the meter counts; of the members of an archive it is what the archive says.
    long size();

    /// The first bytes.
    default byte[] head(int most) throws IOException {
        try (InputStream in = open(new ByteMeter())) {
            return in.readNBytes(most);
        }
    }

    /// A file on disk.
    record OnDisk(Path path, long size) implements Bytes {
        @Override
        public InputStream open(ByteMeter meter) throws IOException {
            return meter.on(Files.newInputStream(path));
        }
    }

    /// What is in gzipped bytes.
    record Gzipped(Bytes packed) implements Bytes {
        private static final int BUFFER = 1 << 16;

        @Override
        public InputStream open(ByteMeter meter) throws IOException {
            InputStream in = packed.open(meter);
            try {
                return new UnpackedStream(new GZIPInputStream(in, BUFFER), meter::read);
            } catch (IOException notGzip) {
                in.close();
                throw notGzip;
            }
        }

        @Override
        public long size() {
            return packed.size();
        }
    }

    /// A member of an archive.
    record Member(Archive archive, String name, long size) implements Bytes {
        @Override
        public InputStream open(ByteMeter meter) throws IOException {
            return meter.on(archive.open(name));
        }
    }
}
