package org.cvmworkbench.intake.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact decimal: `unscaled / 10^scale`. What does not fit in a long is [#TOO_LARGE]; digits behind the eighteenth
/// are rounded away.
public record Decimal(long unscaled, int scale) {
    /// Stands for every number too large to be kept; it does not fit.
    public static final Decimal TOO_LARGE = new Decimal(Long.MAX_VALUE, 0);

    /// What scaled values stay under in magnitude, so that sums of ten million of them fit in a long.
    private static final long LIMIT = 100_000_000_000_000L;

    private static final long[] TENS = tens();

    static Decimal of(BigDecimal value) {
        BigDecimal rounded = value.scale() > 18 ? value.setScale(18, RoundingMode.HALF_UP) : value;
        while (rounded.precision() > 18 && rounded.scale() > 0) {
            rounded = rounded.setScale(Math.max(0, rounded.scale() - rounded.precision() + 18), RoundingMode.HALF_UP);
        }
        if (rounded.scale() < 0 && rounded.precision() - rounded.scale() <= 18) rounded = rounded.setScale(0);
        if (rounded.precision() > 18 || rounded.scale() < 0) return TOO_LARGE;
        return new Decimal(rounded.unscaledValue().longValue(), rounded.scale());
    }

    public Decimal times(Decimal other) {
        long high = Math.multiplyHigh(unscaled, other.unscaled);
        long low = unscaled * other.unscaled;
        if (high == low >> 63 && scale + other.scale <= 18) return new Decimal(low, scale + other.scale);
        return of(exact().multiply(other.exact()));
    }

    public Decimal minus(Decimal other) {
        return of(exact().subtract(other.exact()));
    }

    public boolean negative() {
        return unscaled < 0;
    }

    /// Whether the value can be kept in units of `10^-decimals`.
    public boolean fits(int decimals) {
        if (scale >= decimals) return Math.abs(unscaled) / TENS[scale - decimals] < LIMIT;
        return Math.abs(unscaled) < LIMIT / TENS[decimals - scale];
    }

    /// The value in units of `10^-decimals`, rounded half-up (away from zero). Must fit.
    public long scaled(int decimals) {
        if (scale <= decimals) return unscaled * TENS[decimals - scale];
        long unit = TENS[scale - decimals];
        long whole = unscaled / unit;
        long rest = Math.abs(unscaled % unit);
        if (rest < unit - rest) return whole;
        return unscaled < 0 ? whole - 1 : whole + 1;
    }

    private BigDecimal exact() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    @Override
    public String toString() {
        return exact().toPlainString();
    }

    private static long[] tens() {
        long[] tens = new long[19];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) tens[i] = tens[i - 1] * 10;
        return tens;
    }
}
