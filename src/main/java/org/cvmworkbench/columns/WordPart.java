package org.cvmworkbench.columns;

import java.util.Arrays;

/// Words that stand behind others in a dictionary.
///
/// @param first the code of the first of them
/// @param words these alone, from code 1 on
public record WordPart(int first, Dictionary words) {
    public String name() {
        return words.name();
    }

    /// One more than the code of the last.
    public int end() {
        return first + words.size() - 1;
    }

    /// The words of a base and behind them these.
    ///
    /// @throws IllegalArgumentException where there are others between
    public Dictionary behind(Dictionary base) {
        if (base.size() != first) throw new IllegalArgumentException(name() + " has lost words");
        int end = base.end(first - 1);
        byte[] bytes = Arrays.copyOf(base.rawBytes(), end + words.end(words.size() - 1));
        System.arraycopy(words.rawBytes(), 0, bytes, end, bytes.length - end);
        int[] ends = Arrays.copyOf(base.rawEnds(), end());
        for (int code = first; code < ends.length; code++) ends[code] = end + words.end(code - first + 1);
        return new Dictionary(name(), bytes, ends, ends.length);
    }
}
