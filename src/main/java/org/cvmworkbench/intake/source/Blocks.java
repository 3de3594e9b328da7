package org.cvmworkbench.intake.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts the bytes of a delimited file into blocks of whole rows. May be asked from any thread; each asks for its own
/// block and fills it while the others wait, which takes a hundredth of the time that reading its rows takes.
public final class Blocks implements Closeable {
    /// About as much as a processor keeps close.
    static final int SIZE = 1 << 20;
    /// More than the bytes of the longest [Row].
    private static final int LONGEST_ROW = 1 << 26;

    private final InputStream in;
    private final ByteMeter meter;
    private final Encoding encoding;
    private final char delimiter;
    private final int blockSize;
    private byte[] rest = new byte[0];
    private boolean ended;
    private boolean afterHeader;
    private long number;

    Blocks(SourceFile file, ByteMeter meter, Encoding encoding, char delimiter, int blockSize) throws IOException {
        this.in = file.open(meter);
        this.meter = meter;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.blockSize = blockSize;
        in.skipNBytes(encoding.mark());
    }

    /// An empty block to ask with.
    public Block block() {
        return new Block(encoding, blockSize);
    }

    /// @param columns how many cells a row has
    public Rows rows(Block block, int columns) {
        return new MendedRows(block.rows(delimiter), new Delimiter(delimiter), columns);
    }

    /// Fills the block with the next rows.
    ///
    /// @return whether there were any
    public synchronized boolean next(Block block) throws IOException {
        block.begin(number++);
        if (block.bytes.length < rest.length) block.bytes = Arrays.copyOf(block.bytes, rest.length);
        System.arraycopy(rest, 0, block.bytes, 0, rest.length);
        block.size = rest.length;
        int end = RowEnds.NONE;
        while (end == RowEnds.NONE && !ended) {
            if (block.size == block.bytes.length) enlarge(block);
            fill(block);
            end = ended ? block.size : RowEnds.last(block.bytes, block.size, (byte) delimiter, false);
        }
        if (ended) end = block.size;
        rest = Arrays.copyOfRange(block.bytes, end, block.size);
        block.size = end;
        block.end(afterHeader, meter.read());
        afterHeader = afterHeader || (end > 0 && !isBlank(block));
        return end > 0;
    }

    private void fill(Block block) throws IOException {
        int count = in.readNBytes(block.bytes, block.size, block.bytes.length - block.size);
        ended = block.size + count < block.bytes.length;
        block.size += count;
    }

    private static void enlarge(Block block) {
        if (block.size >= LONGEST_ROW) throw new CsvParseException("a row of more than " + LONGEST_ROW + " bytes");
        block.bytes = Arrays.copyOf(block.bytes, Math.min(LONGEST_ROW, block.size * 2));
    }

    private boolean isBlank(Block block) throws IOException {
        Rows rows = block.rows(delimiter);
        for (Row row = rows.next(); row != null; row = rows.next()) if (!row.blank()) return false;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
