package org.cvmworkbench.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.cvmworkbench.columns.Column;
import org.jspecify.annotations.Nullable;

/// Numbers as answers and lists show them.
public final class Decimals {
    private static final int PLACES = 6;

    private Decimals() {}

    /// An amount in hundredths, with its two places.
    public static BigDecimal money(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /// An amount with its two places; null for what is not a number.
    static @Nullable BigDecimal cents(double amount) {
        return Double.isFinite(amount) ? BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP) : null;
    }

    /// At most six places; null for what is not a number, as the mean of nobody.
    public static @Nullable BigDecimal rounded(double value) {
        if (!Double.isFinite(value)) return null;
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// A day, null where there is none.
    public static @Nullable LocalDate day(int epochDay) {
        return epochDay == Column.NO_INT ? null : LocalDate.ofEpochDay(epochDay);
    }
}
