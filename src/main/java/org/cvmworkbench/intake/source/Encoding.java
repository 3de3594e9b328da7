package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the bytes of a file are characters.
///
/// @param mark how many bytes at its start say so and are not text
public record Encoding(Charset charset, int mark) {
    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

    /// Stands where bytes are no character of the encoding; no text has this one.
    static final char UNREADABLE = '\uffff';

    /// The encoding that the first bytes say.
    static Optional<Encoding> ofMark(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        if (starts(head, 0xff, 0xfe)) return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        if (starts(head, 0xfe, 0xff)) return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        return Optional.empty();
    }

    /// UTF-16 without a mark, by the zeros that every other byte of digits and blanks is.
    static Optional<Encoding> ofZeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) if (head[i] == 0) zeros[i & 1]++;
        int even = zeros[0];
        int odd = zeros[1];
        if (Math.max(even, odd) * 8 < head.length || Math.min(even, odd) * 50 > Math.max(even, odd))
            return Optional.empty();
        return Optional.of(new Encoding(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
    }

    /// The characters of the file; closing the reader closes the stream.
    public Reader reader(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder());
    }

    CharsetDecoder decoder() {
        return charset.newDecoder()
                .replaceWith(String.valueOf(UNREADABLE))
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /// Whether each byte below 128 is the ASCII character, wherever it stands: then text can be cut by its bytes.
    boolean extendsAscii() {
        if (charset.equals(StandardCharsets.UTF_8)) return true;
        byte[] ascii = new byte[128];
        for (int i = 0; i < ascii.length; i++) ascii[i] = (byte) i;
        return charset.newDecoder().maxCharsPerByte() == 1
                && charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() == 1
                && new String(ascii, charset).equals(new String(ascii, StandardCharsets.US_ASCII));
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xff) != mark[i]) return false;
        return true;
    }
}
