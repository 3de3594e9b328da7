package org.cvmworkbench.intake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;

/// What happens to files: a byte more, less or other, a piece lost, doubled or moved.
final class Mutation {
    private static final byte[] TROUBLE = "\"\",;\t|\n\r\0 \u00a00-.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final String[] WORDS = {"\"\"", "\"\n", ",\"", "\r\n\r\n", "\n\n", "\"a\"b\"c\"", "\r", "\",\n\""};

    private Mutation() {}

    static byte[] of(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(200)));
        return switch (random.nextInt(7)) {
            case 0 -> changed(bytes, at, random);
            case 1 -> joined(bytes, at, new byte[] {trouble(random)}, at);
            case 2 -> joined(bytes, at, WORDS[random.nextInt(WORDS.length)].getBytes(), at);
            case 3 -> joined(bytes, at, new byte[0], to);
            case 4 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 5 -> Arrays.copyOf(bytes, Math.max(1, at));
            default -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
        };
    }

    private static byte trouble(SplittableRandom random) {
        return TROUBLE[random.nextInt(TROUBLE.length)];
    }

    private static byte[] changed(byte[] bytes, int at, SplittableRandom random) {
        byte[] changed = bytes.clone();
        if (at < bytes.length) changed[at] = trouble(random);
        return changed;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int begin) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, end);
        joined.writeBytes(between);
        joined.write(bytes, begin, bytes.length - begin);
        return joined.toByteArray();
    }
}
