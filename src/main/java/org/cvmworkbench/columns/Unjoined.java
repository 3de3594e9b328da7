package org.cvmworkbench.columns;

/// Rows that found no partner in another file.
///
/// @param count of them
/// @param of all that were looked at
/// @param codes of the first few different keys, as they came
public record Unjoined(int count, int of, int[] codes) {
    /// How many keys are named.
    public static final int NAMED = 10;

    public static final Unjoined NONE = new Unjoined(0, 0, new int[0]);

    /// Counts them one by one. Belongs to one thread.
    static final class Counter {
        private final IntBuilder codes = new IntBuilder();
        private int count;

        void add(int code) {
            count++;
            if (codes.size() == NAMED) return;
            for (int i = 0; i < codes.size(); i++) if (codes.get(i) == code) return;
            codes.add(code);
        }

        Unjoined of(int all) {
            return new Unjoined(count, all, codes.toArray());
        }
    }
}
