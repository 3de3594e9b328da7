package org.cvmworkbench.intake.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import org.jspecify.annotations.Nullable;

/// Some rows of a delimited file, all of them whole, as bytes and then as characters. The same object holds the next
/// block afterwards. Belongs to one thread.
public final class Block {
    private final CharsetDecoder decoder;
    private char[] chars = new char[0];
    byte[] bytes;
    int size;
    private long number;
    private boolean afterHeader;
    private long bytesRead;
    private @Nullable BlockRows rows;

    Block(Encoding encoding, int size) {
        this.decoder = encoding.decoder();
        this.bytes = new byte[size];
    }

    void begin(long number) {
        this.number = number;
    }

    void end(boolean afterHeader, long bytesRead) {
        this.afterHeader = afterHeader;
        this.bytesRead = bytesRead;
    }

    /// Its place in the file, from 0.
    public long number() {
        return number;
    }

    /// Whether the first row of the file that is not blank lies before it.
    public boolean afterHeader() {
        return afterHeader;
    }

    /// How many bytes of the file, as it lies on disk, were read up to its end.
    public long bytesRead() {
        return bytesRead;
    }

    /// How many lines of the file it has, once its rows have been read.
    public long lines() {
        return rows == null ? 0 : rows.lines();
    }

    /// Its rows, their lines counted from the block's first. They lie in the block, so it must hold still
    /// meanwhile.
    BlockRows rows(char delimiter) {
        int most = (int) (size * (double) decoder.maxCharsPerByte());
        if (chars.length < most + 1) chars = new char[most + 1];
        CharBuffer text = CharBuffer.wrap(chars);
        decoder.reset();
        decoder.decode(ByteBuffer.wrap(bytes, 0, size), text, true);
        decoder.flush(text);
        rows = new BlockRows(chars, text.position(), delimiter, ByteScan.isPlain(bytes, size));
        return rows;
    }
}
