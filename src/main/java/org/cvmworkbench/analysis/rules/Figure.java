package org.cvmworkbench.analysis.rules;

import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.Term;

/// What is told of some receipts of a customer.
enum Figure {
    SPEND(2, 0),
    VISITS(0, 0),
    QUANTITY(3, 0),
    /// Days since the last visit.
    RECENCY(0, Ranges.UNKNOWN),
    /// Money a visit, rounded half-up to hundredths.
    AVERAGE(2, Ranges.UNKNOWN);

    private final int decimals;
    private final long others;

    Figure(int decimals, long others) {
        this.decimals = decimals;
        this.others = others;
    }

    /// The one a term asks for.
    static Figure of(Term term) {
        return switch (term.member()) {
            case SPEND -> SPEND;
            case VISITS -> VISITS;
            case QUANTITY -> QUANTITY;
            case RECENCY -> RECENCY;
            case NEXTPURCHASE, SEND, GAP -> throw new IllegalArgumentException(term + " is foretold");
            case ITSELF ->
                term.word() == CustomerWord.MONEY ? SPEND : term.word() == CustomerWord.RECEIPT ? AVERAGE : VISITS;
        };
    }

    int decimals() {
        return decimals;
    }

    /// Of those without receipts.
    long others() {
        return others;
    }

    /// @param from the first of the receipts
    /// @param to behind the last of them
    /// @param asOf the day recencies are counted to
    long of(History history, int from, int to, int asOf) {
        return switch (this) {
            case SPEND -> sum(history.amount(), from, to);
            case QUANTITY -> sum(history.quantity(), from, to);
            case VISITS -> visits(history, from, to);
            case RECENCY -> recency(history, from, to, asOf);
            case AVERAGE -> average(sum(history.amount(), from, to), visits(history, from, to));
        };
    }

    static long average(long money, long visits) {
        return visits == 0 ? Ranges.UNKNOWN : Math.floorDiv(2 * money + visits, 2 * visits);
    }

    static long sum(long[] values, int from, int to) {
        long sum = 0;
        for (int at = from; at < to; at++) sum += values[at];
        return sum;
    }

    static long visits(History history, int from, int to) {
        long visits = 0;
        for (int at = from; at < to; at++) if (history.visit()[at]) visits++;
        return visits;
    }

    private static long recency(History history, int from, int to, int asOf) {
        for (int at = to - 1; at >= from; at--) {
            if (history.visit()[at]) return (long) asOf - history.day()[at];
        }
        return Ranges.UNKNOWN;
    }
}
