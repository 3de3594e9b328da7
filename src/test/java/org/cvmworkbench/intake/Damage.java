package org.cvmworkbench.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Damage as files suffer it: cuts, splices, flipped bytes, dropped quotes, swapped rows, strange bytes.
final class Damage {
    private static final byte[] STRANGE = "\"';,\t|\0\r\n[]{}<>&#=-\u00ff 0".getBytes(StandardCharsets.ISO_8859_1);

    private Damage() {}

    /// @param other bytes of another file, to splice in
    static byte[] of(byte[] bytes, byte[] other, SplittableRandom random) {
        byte[] mutated = bytes;
        for (int times = random.nextInt(1, 4); times > 0; times--) mutated = once(mutated, other, random);
        return mutated;
    }

    private static byte[] once(byte[] bytes, byte[] other, SplittableRandom random) {
        if (bytes.length < 2) return other;
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(1, random.nextBoolean() ? 40 : 4_000));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, from + 1);
            case 1 -> joined(part(bytes, 0, from), part(bytes, to, bytes.length));
            case 2 -> joined(part(bytes, 0, from), spliced(other, random), part(bytes, from, bytes.length));
            case 3 -> withBytes(bytes, random, false);
            case 4 -> withBytes(bytes, random, true);
            case 5 -> withoutAQuote(bytes, from);
            default -> withSwappedRows(bytes, random);
        };
    }

    private static byte[] spliced(byte[] other, SplittableRandom random) {
        int from = random.nextInt(other.length);
        return part(other, from, Math.min(other.length, from + random.nextInt(1, 2_000)));
    }

    private static byte[] withBytes(byte[] bytes, SplittableRandom random, boolean strange) {
        byte[] mutated = bytes.clone();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(mutated.length);
            mutated[at] =
                    strange ? STRANGE[random.nextInt(STRANGE.length)] : (byte) (mutated[at] ^ 1 << random.nextInt(8));
        }
        return mutated;
    }

    private static byte[] withoutAQuote(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '"') return joined(part(bytes, 0, at), part(bytes, at + 1, bytes.length));
        }
        return bytes;
    }

    private static byte[] withSwappedRows(byte[] bytes, SplittableRandom random) {
        List<String> rows =
                new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1)));
        int one = random.nextInt(rows.size());
        int two = random.nextInt(rows.size());
        rows.set(one, rows.set(two, rows.get(one)));
        return String.join("", rows).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, Math.max(from, to));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
