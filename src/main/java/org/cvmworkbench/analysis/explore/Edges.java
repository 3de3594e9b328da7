package org.cvmworkbench.analysis.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where bins end. All numbers are whole numbers of some decimals; a bin is without its lower end and with its upper.
public sealed interface Edges {
    int bins();

    /// The lower end of a bin, or the upper one of the bin before.
    long at(int bin);

    /// The bin of a value; those beyond the ends are in the first and the last.
    int bin(long value);

    /// Where a value lies, in bins from the lower end of the first; less than 0 or more than all bins beyond the ends.
    double place(long value);

    /// All bins are equally wide.
    record Even(long first, long width, int bins) implements Edges {
        @Override
        public long at(int bin) {
            return first + bin * width;
        }

        @Override
        public int bin(long value) {
            return Math.clamp(Math.ceilDiv(value - first, width) - 1, 0, bins - 1);
        }

        @Override
        public double place(long value) {
            return ((double) value - first) / width;
        }
    }

    /// Each bin is about a quarter wider than the one before: round numbers after the series R10 of preferred numbers
    /// (ISO 3), and whole ones.
    ///
    /// @param ends ascending, one more than there are bins
    record Growing(List<Long> ends) implements Edges {
        private static final int[] SERIES = {100, 125, 160, 200, 250, 320, 400, 500, 630, 800};
        private static final int SERIES_FACTOR = 100;
        private static final int MOST = 100;
        /// Numbers above are in the last bin too; further on steps would not fit a long.
        private static final long TOP = 10_000_000_000_000_000L;

        public Growing {
            ends = List.copyOf(ends);
        }

        /// From the last end below the lowest number to the first that is not below the highest; of more than 100 bins
        /// the last 100.
        ///
        /// @param low at most 0 where there are no positive numbers; so `high`
        static Growing between(long low, long high) {
            long top = Math.clamp(high, 1, TOP);
            List<Long> ends = new ArrayList<>(List.of(0L));
            for (long ten = 1; ends.getLast() < top; ten *= 10) {
                for (int step : SERIES) {
                    long end = step * ten / SERIES_FACTOR;
                    if (end > ends.getLast() && ends.getLast() < top) ends.add(end);
                }
            }
            int first = Math.max(0, ends.size() - 1 - MOST);
            while (first < ends.size() - 2 && ends.get(first + 1) < low) first++;
            return new Growing(ends.subList(first, ends.size()));
        }

        /// The bins that begin at a power of ten, but for the first.
        List<Integer> powersOfTen() {
            List<Integer> bins = new ArrayList<>();
            for (long ten = 1, end = ends.getLast(); ten < end; ten *= 10) {
                int bin = ends.indexOf(ten);
                if (bin > 0) bins.add(bin);
            }
            return bins;
        }

        @Override
        public int bins() {
            return ends.size() - 1;
        }

        @Override
        public long at(int bin) {
            return ends.get(bin);
        }

        @Override
        public int bin(long value) {
            return Math.clamp(above(value) - 1, 0, bins() - 1);
        }

        /// The first end that is not below a value; one after the last where there is none.
        private int above(long value) {
            int found = Collections.binarySearch(ends, value);
            return found >= 0 ? found : -found - 1;
        }

        @Override
        public double place(long value) {
            int above = above(value);
            if (above == 0) return value == ends.getFirst() ? 0 : -1;
            if (above == ends.size()) return ends.size();
            long from = ends.get(above - 1);
            return above - 1 + (value - from) / (double) (ends.get(above) - from);
        }
    }
}
