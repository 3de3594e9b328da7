package org.cvmworkbench.analysis.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// How much of what was sold up to a day is known by customer, in all and in each channel: what a till without a card
/// sells is nobody's.
///
/// @param channels the one with most money first; a channel without a name is the empty word
public record Identified(long version, Part all, List<Part> channels) {
    public Identified {
        channels = List.copyOf(channels);
    }

    /// A part of the trade.
    ///
    /// @param name of the channel, empty of all
    /// @param lines in it; so `receipts`, and `money` in hundredths
    /// @param linesKnown of them with a customer; so `receiptsKnown`, `moneyKnown`
    public record Part(
            String name, long lines, long linesKnown, long receipts, long receiptsKnown, long money, long moneyKnown) {}

    /// O(lines).
    public static Identified of(Snapshot snapshot, int asOf) {
        Receipts receipts = snapshot.receipts();
        Coded channel = receipts.channel();
        long[][] sums = new long[channel.dictionary().size() + 1][6];
        int firstAnonymous = receipts.firstAnonymous();
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            if (receipts.day()[receipt] > asOf) continue;
            int from = receipts.firstLine()[receipt];
            int to = receipts.firstLine()[receipt + 1];
            long money = 0;
            for (int line = from; line < to; line++) money += snapshot.lines().amount()[line];
            long[] of = sums[channel.code(receipt)];
            add(of, to - from, money, receipt < firstAnonymous);
            add(sums[sums.length - 1], to - from, money, receipt < firstAnonymous);
        }
        List<Part> channels = new ArrayList<>();
        for (int code = 0; code < sums.length - 1; code++) {
            if (sums[code][2] > 0) channels.add(part(channel.dictionary().value(code), sums[code]));
        }
        channels.sort(Comparator.comparingLong((Part part) -> -part.money()).thenComparing(Part::name));
        return new Identified(snapshot.version(), part("", sums[sums.length - 1]), channels);
    }

    private static void add(long[] sums, long lines, long money, boolean known) {
        sums[0] += lines;
        sums[2]++;
        sums[4] += money;
        if (!known) return;
        sums[1] += lines;
        sums[3]++;
        sums[5] += money;
    }

    private static Part part(String name, long[] sums) {
        return new Part(name, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }
}
