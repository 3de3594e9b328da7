package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Words of a dictionary as bytes, and back. Pure functions.
///
/// Words are front coded (Witten, Moffat, Bell: Managing Gigabytes, 1999): of each, how many bytes it shares with the
/// word before, how many follow, and those. Receipt numbers, given in the order of a file, shrink to a few bytes each.
/// A chunk begins with the range its words lie in: who looks for others need not decode it. Chunks of before there were
/// ranges begin with the number of their words, where a 0 says that there is one.
public final class DictionaryCodec {
    /// Far above what a base holds, and far enough below what an array can.
    private static final int MOST_BYTES = 1 << 30;

    private DictionaryCodec() {}

    /// The words with the codes `from` to `to - 1`, as a chunk that stands for itself.
    public static byte[] encode(Dictionary words, int from, int to) {
        byte[] text = words.rawBytes();
        ByteSink sink = new ByteSink();
        sink.putUnsigned(0);
        WordRange.of(words, from, to).put(sink);
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

    /// The range that the words of a chunk lie in; nothing where the chunk does not say.
    ///
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when the bytes are not such a chunk
    public static Optional<WordRange> range(byte[] chunk) {
        ByteSource source = new ByteSource(chunk);
        return source.takeUnsigned() == 0 ? Optional.of(WordRange.take(source)) : Optional.empty();
    }

    /// A dictionary that is decoded when somebody first reads a word of it.
    ///
    /// @param chunks are asked for then, on any thread
    /// @param size one more than the highest code
    public static Dictionary later(String name, Supplier<List<byte[]>> chunks, int size) {
        return new Dictionary(name, size, Held.later(size, () -> {
            Dictionary decoded = decode(name, chunks.get());
            if (decoded.size() != size) throw new IllegalArgumentException("not so many words");
            return new Dictionary.Words(decoded.rawBytes(), decoded.rawEnds());
        }));
    }

    /// The dictionary whose words were encoded as these chunks, from code 1 on; works on all processors.
    ///
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when the bytes are not such chunks
    public static Dictionary decode(String name, List<byte[]> chunks) {
        List<Dictionary> parts =
                chunks.parallelStream().map(chunk -> decode(name, chunk)).toList();
        if (parts.size() == 1) return parts.getFirst();
        int words = 1;
        long bytes = 0;
        for (Dictionary part : parts) {
            words += part.size() - 1;
            bytes += part.end(part.size() - 1);
        }
        if (bytes > MOST_BYTES) throw new IllegalArgumentException("too many words");
        byte[] text = new byte[(int) bytes];
        int[] ends = new int[words];
        int end = 0;
        int next = 1;
        for (Dictionary part : parts) {
            System.arraycopy(part.rawBytes(), 0, text, end, part.end(part.size() - 1));
            for (int code = 1; code < part.size(); code++) ends[next++] = end + part.end(code);
            end += part.end(part.size() - 1);
        }
        return new Dictionary(name, text, ends, words);
    }

    private static Dictionary decode(String name, byte[] chunk) {
        ByteSource source = new ByteSource(chunk);
        long count = source.takeUnsigned();
        if (count == 0) {
            WordRange.take(source);
            count = source.takeUnsigned();
        }
        if (count < 0 || count > chunk.length) throw new IllegalArgumentException("not words");
        byte[] text = new byte[chunk.length * 2];
        int[] ends = new int[(int) count + 1];
        int before = 0;
        int end = 0;
        for (int code = 1; code < ends.length; code++) {
            long shared = source.takeUnsigned();
            long own = source.takeUnsigned();
            if (shared < 0 || shared > end - before || own < 0 || own > chunk.length || end > MOST_BYTES) {
                throw new IllegalArgumentException("not words");
            }
            int length = (int) (shared + own);
            if (end + length > text.length) text = Arrays.copyOf(text, (end + length) * 3 / 2);
            System.arraycopy(text, before, text, end, (int) shared);
            source.take(text, end + (int) shared, (int) own);
            before = end;
            end += length;
            ends[code] = end;
        }
        return new Dictionary(name, text, ends, ends.length);
    }
}
