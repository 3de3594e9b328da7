package org.cvmworkbench.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;

/// The whole numbers that pass a comparison: ascending closed ranges without overlap. Columns keep decimals as whole
/// numbers of thousandths, hundredths or the like, so that every comparison with a written decimal is exact.
public final class Ranges {
    /// Stands for a value that is not known; it is in no range.
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final BigInteger LEAST = BigInteger.valueOf(UNKNOWN + 1);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final long[] lows;
    private final long[] highs;

    private Ranges(long[] lows, long[] highs) {
        this.lows = lows;
        this.highs = highs;
    }

    /// @param decimals how many decimals the compared whole numbers carry
    public static Ranges of(Operator operator, BigDecimal value, int decimals) {
        BigDecimal scaled = value.scaleByPowerOfTen(decimals);
        BigInteger floor = scaled.setScale(0, RoundingMode.FLOOR).toBigInteger();
        BigInteger ceiling = scaled.setScale(0, RoundingMode.CEILING).toBigInteger();
        return switch (operator) {
            case EQUAL -> between(ceiling, floor);
            case NOT_EQUAL -> between(ceiling, floor).complement();
            case LESS -> between(LEAST, ceiling.subtract(BigInteger.ONE));
            case AT_MOST -> between(LEAST, floor);
            case MORE -> between(floor.add(BigInteger.ONE), MOST);
            case AT_LEAST -> between(ceiling, MOST);
        };
    }

    /// From one number to another, both of them in it.
    public static Ranges within(BigDecimal low, BigDecimal high, int decimals) {
        return between(
                low.scaleByPowerOfTen(decimals)
                        .setScale(0, RoundingMode.CEILING)
                        .toBigInteger(),
                high.scaleByPowerOfTen(decimals).setScale(0, RoundingMode.FLOOR).toBigInteger());
    }

    /// Only these numbers, as far as they are whole at that many decimals.
    public static Ranges among(Collection<BigDecimal> values, int decimals) {
        long[] points = values.stream()
                .map(value -> of(Operator.EQUAL, value, decimals))
                .flatMapToLong(point -> Arrays.stream(point.lows))
                .sorted()
                .distinct()
                .toArray();
        return new Ranges(points, points);
    }

    /// What is known and not in these ranges.
    public Ranges complement() {
        long[] starts = new long[lows.length + 1];
        long[] ends = new long[lows.length + 1];
        int count = 0;
        long start = LEAST.longValueExact();
        for (int i = 0; i < lows.length; i++) {
            if (start < lows[i]) {
                starts[count] = start;
                ends[count++] = lows[i] - 1;
            }
            start = highs[i] + 1; // wraps round to UNKNOWN behind the last number there is
        }
        if (start != UNKNOWN) {
            starts[count] = start;
            ends[count++] = MOST.longValueExact();
        }
        return new Ranges(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    public boolean contains(long value) {
        int found = Arrays.binarySearch(lows, value);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && value <= highs[before];
    }

    public int count() {
        return lows.length;
    }

    public long low(int range) {
        return lows[range];
    }

    public long high(int range) {
        return highs[range];
    }

    private static Ranges between(BigInteger low, BigInteger high) {
        BigInteger first = low.max(LEAST);
        BigInteger last = high.min(MOST);
        if (first.compareTo(last) > 0) return new Ranges(new long[0], new long[0]);
        return new Ranges(new long[] {first.longValueExact()}, new long[] {last.longValueExact()});
    }
}
