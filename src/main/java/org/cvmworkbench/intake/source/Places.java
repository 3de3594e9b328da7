package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A look at some places behind the beginning of a text, where what came late may be seen; a few megabytes in all,
/// whatever the size of the file.
final class Places {
    private static final int COUNT = 24;
    private static final int SIZE = 1 << 16;
    private static final int BEHIND = 1 << 19;

    private Places() {}

    /// Whole lines of each place. Of a file on disk they are evenly spread, of what is packed they are near its
    /// beginning.
    static List<byte[]> of(Bytes bytes) throws IOException {
        return bytes instanceof Bytes.OnDisk(Path path, long size) ? spread(path, size) : near(bytes);
    }

    private static List<byte[]> spread(Path path, long size) throws IOException {
        long last = size - SIZE;
        if (last <= BEHIND) return near(new Bytes.OnDisk(path, size));
        List<byte[]> places = new ArrayList<>();
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            for (int i = 0; i < COUNT; i++) {
                ByteBuffer place = ByteBuffer.allocate(SIZE);
                file.position(BEHIND + i * (last - BEHIND) / (COUNT - 1));
                while (place.hasRemaining() && file.read(place) >= 0) {}
                places.add(wholeLines(Arrays.copyOf(place.array(), place.position())));
            }
        }
        return places;
    }

    private static List<byte[]> near(Bytes bytes) throws IOException {
        List<byte[]> places = new ArrayList<>();
        try (InputStream in = bytes.open(new ByteMeter())) {
            in.readNBytes(BEHIND);
            for (int i = 0; i < COUNT; i++) {
                byte[] place = in.readNBytes(SIZE);
                if (place.length == 0) break;
                places.add(wholeLines(place));
                for (int skipped = 0; skipped < 8; skipped++) in.readNBytes(SIZE);
            }
        }
        return places;
    }

    private static byte[] wholeLines(byte[] place) {
        int from = 0;
        while (from < place.length && !endsLine(place[from])) from++;
        int to = place.length;
        while (to > from && !endsLine(place[to - 1])) to--;
        return Arrays.copyOfRange(place, from, to);
    }

    private static boolean endsLine(byte b) {
        return b == '\n' || b == '\r';
    }
}
