package org.cvmworkbench.analysis.explore;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;

/// Counts customers along several things at once, on all processors; what each has counted is added up in one order.
public final class Counting {
    private static final int ENOUGH = 1 << 15;

    private final List<Counter> counters;
    private final int[] at;
    private final int[] sumAt;

    Counting(List<Counter> counters) {
        this.counters = List.copyOf(counters);
        this.at = new int[counters.size() + 1];
        this.sumAt = new int[counters.size() + 1];
        for (int i = 0; i < counters.size(); i++) {
            at[i + 1] = at[i] + counters.get(i).places();
            sumAt[i + 1] = sumAt[i] + counters.get(i).sums();
        }
    }

    /// Histograms alone.
    ///
    /// @param bins the bin of each customer, by histogram
    /// @param places how many bins each of them has
    public static Counting ofBins(List<byte[]> bins, int places) {
        return new Counting(
                bins.stream().<Counter>map(bin -> new Counter.Bins(bin, places)).toList());
    }

    /// Where the counts of a counter begin in a row.
    int at(int counter) {
        return at[counter];
    }

    int sumAt(int counter) {
        return sumAt[counter];
    }

    /// O(members).
    Sheet count(CustomerSet whom) {
        return count(whom, 1, new byte[0]);
    }

    /// The counts of others than before. Where few come and go, only those are counted.
    Sheet count(CustomerSet whom, Sheet before, CustomerSet were) {
        CustomerSet come = whom.and(were.not());
        CustomerSet gone = were.and(whom.not());
        if (come.count() + gone.count() >= whom.count()) return count(whom);
        return before.with(count(come), 1).with(count(gone), -1);
    }

    /// What a hand on one of the histograms needs, so that whatever it does is a subtraction. O(members).
    ///
    /// @param pixel of each customer on that histogram; `pixels` where there is none
    /// @param whom all that the other filters leave
    public PrefixCube grab(byte[] pixel, int pixels, CustomerSet whom) {
        return PrefixCube.of(count(whom, pixels + 1, pixel), pixels);
    }

    private Sheet count(CustomerSet whom, int rows, byte[] row) {
        int processors = Runtime.getRuntime().availableProcessors();
        int workers = Math.clamp(whom.size() / ENOUGH, 1, processors);
        int step = Long.SIZE * Math.ceilDiv(whom.size(), Long.SIZE * workers);
        List<Sheet> parts = IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> count(whom, worker * step, Math.min(whom.size(), (worker + 1) * step), rows, row))
                .toList();
        for (Sheet part : parts.subList(1, parts.size())) parts.getFirst().add(part);
        return parts.getFirst();
    }

    private Sheet count(CustomerSet whom, int from, int to, int rows, byte[] row) {
        Sheet sheet = new Sheet(rows, at[counters.size()], sumAt[counters.size()]);
        Members members = new Members();
        members.each(whom, from, to, row, () -> {
            for (int i = 0; i < counters.size(); i++) counters.get(i).count(members, sheet, at[i], sumAt[i]);
        });
        return sheet;
    }
}
