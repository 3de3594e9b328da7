package org.cvmworkbench.analysis.explore;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.Selection;
import org.cvmworkbench.language.NumberTest.Compared;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Ranges;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Block;

/// How a number of customers is cut into bins with round ends, each with its upper end. The first bin also holds
/// everything below, the last everything beyond, so that a run of bins is exactly what a rule says of it.
///
/// @param edges of 1 to 100 bins, as whole numbers of `decimals`
/// @param beyond whether the last bin has no end of its own
/// @param decimals that the whole numbers carry
public record Binning(Term term, Edges edges, boolean beyond, int decimals) {
    private static final int FEWEST = 25;
    private static final double HIGH = 0.95;
    private static final double LOW = 0.005;
    private static final int SHARE_DECIMALS = 4;
    private static final long PER_CENT = 100;

    /// Bins of equal width go from the lowest values to the 95 % quantile, and one holds the rest; bins that grow go
    /// from the lowest positive values to the highest. What has four decimals is a share of one and is cut into per
    /// cents, whatever the scale.
    ///
    /// O(values).
    ///
    /// @param known the known values, whole numbers that a double holds exactly
    static Binning of(Term term, double[] known, int decimals, Scale scale) {
        boolean grows = scale == Scale.LOGARITHMIC && decimals != SHARE_DECIMALS;
        return grows ? growing(term, known, decimals) : even(term, known, decimals);
    }

    private static Binning growing(Term term, double[] known, int decimals) {
        double[] positive = Arrays.stream(known).filter(value -> value > 0).toArray();
        if (positive.length == 0) return new Binning(term, Edges.Growing.between(0, 0), false, decimals);
        int lowest = (int) (LOW * (positive.length - 1));
        double[] found = Selection.of(positive, lowest, positive.length - 1);
        return new Binning(term, Edges.Growing.between((long) found[0], (long) found[1]), false, decimals);
    }

    private static Binning even(Term term, double[] known, int decimals) {
        if (known.length == 0) return new Binning(term, new Edges.Even(0, step(decimals), 1), false, decimals);
        int lowest = (int) (LOW * (known.length - 1));
        int highest = (int) (HIGH * (known.length - 1));
        double[] found = Selection.of(known, lowest, highest, known.length - 1);
        return even(term, (long) found[0], (long) found[1], (long) found[2], decimals);
    }

    private static Binning even(Term term, long low, long high, long last, int decimals) {
        long unit = step(decimals);
        long width = unit * round((high - low) / (FEWEST * unit));
        long first = width == unit ? Math.floorDiv(low, unit) * unit - unit : Math.floorDiv(low, width) * width;
        int full = (int) Math.max(1, Math.ceilDiv(high - first, width));
        boolean beyond = last > first + full * width;
        return new Binning(term, new Edges.Even(first, width, full + (beyond ? 1 : 0)), beyond, decimals);
    }

    /// What widths are multiples of.
    private static long step(int decimals) {
        return decimals == SHARE_DECIMALS ? PER_CENT : unit(decimals);
    }

    /// The greatest of 1, 2, 5, 10, 20, 50 and so on that is not greater, at least 1.
    private static long round(long atMost) {
        long ten = 1;
        while (10 * ten <= atMost) ten *= 10;
        return atMost >= 5 * ten ? 5 * ten : atMost >= 2 * ten ? 2 * ten : ten;
    }

    private static long unit(int decimals) {
        return BigDecimal.ONE.scaleByPowerOfTen(decimals).longValueExact();
    }

    public int bins() {
        return edges.bins();
    }

    public Scale scale() {
        return switch (edges) {
            case Edges.Even _ -> Scale.LINEAR;
            case Edges.Growing _ -> Scale.LOGARITHMIC;
        };
    }

    /// Whether its numbers are shares, which have no use for bins that grow.
    public boolean isShare() {
        return decimals == SHARE_DECIMALS;
    }

    /// The bin of a known value.
    public int bin(long value) {
        return edges.bin(value);
    }

    /// The lower end of a bin, outside it; also where the one before ends.
    public BigDecimal edge(int bin) {
        return BigDecimal.valueOf(edges.at(bin), decimals).stripTrailingZeros();
    }

    /// Whether each bin of it has but one whole number.
    public boolean single() {
        return decimals == 0 && edges instanceof Edges.Even even && even.width() == 1;
    }

    /// Whether the first number of a bin is the whole one after its lower end.
    private boolean beginsWhole() {
        return single() || (decimals == 0 && scale() == Scale.LOGARITHMIC);
    }

    /// Whether the first bin has but 0: shares are not below it.
    public boolean startsWithNone() {
        return isShare() && edges.at(1) == 0;
    }

    /// The bins whose lower ends are worth a mark between the first and the last: the powers of ten where bins grow,
    /// the middle where they are even.
    public List<Integer> marks() {
        int last = bins() - (beyond ? 1 : 0);
        return switch (edges) {
            case Edges.Even _ -> last > 3 ? List.of(last / 2) : List.of();
            case Edges.Growing growing -> growing.powersOfTen();
        };
    }

    /// What a rule says of the bins `from` to `to - 1`; nothing of all of them.
    public Optional<Block.Interval> interval(int from, int to) {
        Optional<Compared> low = from == 0
                ? Optional.empty()
                : Optional.of(
                        beginsWhole()
                                ? new Compared(Operator.AT_LEAST, edge(from).add(BigDecimal.ONE))
                                : new Compared(Operator.MORE, edge(from)));
        Optional<Compared> high =
                to == bins() ? Optional.empty() : Optional.of(new Compared(Operator.AT_MOST, edge(to)));
        if (low.isEmpty() && high.isEmpty()) return Optional.empty();
        return Optional.of(new Block.Interval(term, low, high));
    }

    /// Where an interval lies, in bins from the lower end of the first; bounds between two ends lie between.
    public Place place(Block.Interval interval) {
        double from = interval.low().map(low -> place(below(low))).orElse(0.0);
        double to = interval.high().map(high -> place(upTo(high))).orElse((double) bins());
        return new Place(from, Math.max(from, to));
    }

    /// The last number that a lower bound leaves out: all of them where none is as high.
    private long below(Compared low) {
        Ranges passing = Ranges.of(low.operator(), low.value(), decimals);
        return passing.count() == 0 ? Long.MAX_VALUE : passing.low(0) - 1;
    }

    /// The last number that passes an upper bound; before all of them where none is as low.
    private long upTo(Compared high) {
        Ranges passing = Ranges.of(high.operator(), high.value(), decimals);
        return passing.count() == 0 ? Long.MIN_VALUE : passing.high(0);
    }

    private double place(long value) {
        double place = edges.place(value);
        double last = beyond ? bins() - 1 : bins();
        return place > last ? (last + bins()) / 2 : Math.max(0, place);
    }

    /// Where something lies, in bins.
    public record Place(double from, double to) {}
}
