package org.cvmworkbench.analysis.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.Quantiles;
import org.cvmworkbench.columns.CustomerSet;

/// Who bought something in a rhythm of their own and stopped: silent for more than 3 own gaps and more than 60 days,
/// as [GroupCutoffs] have it for whole customers. The own gap is the median of days between visits that bought it, from
/// three such visits on; with two it is the median gap of all who bought it twice; who bought it once had no rhythm
/// to leave.
///
/// @param customers all of the snapshot
/// @param buyers who bought it at least twice, ascending
/// @param silence days since they bought it last, by buyer
/// @param gap days, by buyer
record StoppedBuying(int customers, int[] buyers, int[] silence, double[] gap, GroupCutoffs cutoffs) {
    private static final int OWN_RHYTHM_FROM = 3;

    /// O(receipts of the history · log of a customer's), on all cores.
    static StoppedBuying of(History history, int asOf, GroupCutoffs cutoffs) {
        int[][] days = IntStream.range(0, history.buyers().length)
                .parallel()
                .mapToObj(buyer -> visits(history, buyer, asOf))
                .toArray(int[][]::new);
        double[] pairs = Arrays.stream(days)
                .filter(of -> of.length == 2)
                .mapToDouble(of -> of[1] - of[0])
                .sorted()
                .toArray();
        double ofTwo = pairs.length == 0 ? 0 : Quantiles.of(pairs, 0.5);
        int[] again = IntStream.range(0, days.length)
                .filter(buyer -> days[buyer].length >= 2)
                .toArray();
        return new StoppedBuying(
                history.customers(),
                Arrays.stream(again).map(buyer -> history.buyers()[buyer]).toArray(),
                Arrays.stream(again)
                        .map(buyer -> asOf - days[buyer][days[buyer].length - 1])
                        .toArray(),
                Arrays.stream(again)
                        .parallel()
                        .mapToDouble(buyer -> days[buyer].length < OWN_RHYTHM_FROM ? ofTwo : ownGap(days[buyer]))
                        .toArray(),
                cutoffs);
    }

    CustomerSet set() {
        long[] words = new long[(customers + 63) >>> 6];
        for (int i = 0; i < buyers.length; i++) {
            boolean stopped = silence[i] > cutoffs.churnedRhythms() * gap[i] && silence[i] > cutoffs.churnedDays();
            if (stopped) words[buyers[i] >>> 6] |= 1L << buyers[i];
        }
        return CustomerSet.ofWords(words, customers);
    }

    Optional<Known> of(int customer) {
        int at = Arrays.binarySearch(buyers, customer);
        return at < 0 ? Optional.empty() : Optional.of(new Known.Silence(silence[at], gap[at]));
    }

    private static int[] visits(History history, int buyer, int asOf) {
        int from = history.first()[buyer];
        int to = history.to(from, buyer, asOf);
        return IntStream.range(from, to)
                .filter(at -> history.visit()[at])
                .map(at -> history.day()[at])
                .toArray();
    }

    private static double ownGap(int[] days) {
        double[] gaps = IntStream.range(1, days.length)
                .mapToDouble(i -> days[i] - days[i - 1])
                .sorted()
                .toArray();
        return Quantiles.of(gaps, 0.5);
    }
}
