package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.List;

/// Words of a dictionary as bytes, and back. Pure functions.
///
/// Words are front coded (Witten, Moffat, Bell: Managing Gigabytes, 1999): of each, how many bytes it shares with the
/// word before, how many follow, and those. Receipt numbers, given in the order of a file, shrink to a few bytes each.
public final class DictionaryCodec {
    private DictionaryCodec() {}

    /// The words with the codes `from` to `to - 1`, as a chunk that stands for itself.
    public static byte[] encode(Dictionary words, int from, int to) {
        byte[] text = words.rawBytes();
        ByteSink sink = new ByteSink();
        sink.putUnsigned(to - from);
        int before = words.start(from);
        for (int code = from; code < to; code++) {
            int start = words.start(code);
            int end = start + words.length(code);
            int shared = code == from ? 0 : Arrays.mismatch(text, before, start, text, start, end);
            if (shared < 0) shared = end - start;
            sink.putUnsigned(shared);
            sink.putUnsigned(end - start - shared);
            sink.put(text, start + shared, end);
            before = start;
        }
        return sink.toArray();
    }

    /// The dictionary whose words were encoded as these chunks, from code 1 on.
    ///
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when the bytes are not such chunks
    public static Dictionary decode(String name, List<byte[]> chunks) {
        byte[] text = new byte[1 << 12];
        IntBuilder ends = new IntBuilder();
        ends.add(0);
        int end = 0;
        for (byte[] chunk : chunks) {
            ByteSource source = new ByteSource(chunk);
            int before = end;
            for (long rest = source.takeUnsigned(); rest > 0; rest--) {
                long shared = source.takeUnsigned();
                long own = source.takeUnsigned();
                if (shared < 0 || shared > end - before || own < 0 || own > chunk.length) {
                    throw new IllegalArgumentException("not words");
                }
                int length = (int) (shared + own);
                if (end + length > text.length) text = Arrays.copyOf(text, (end + length) * 3 / 2);
                System.arraycopy(text, before, text, end, (int) shared);
                source.take(text, end + (int) shared, (int) own);
                before = end;
                end += length;
                ends.add(end);
            }
        }
        return new Dictionary(name, Arrays.copyOf(text, end), ends.toArray(), ends.size());
    }
}
