package org.cvmworkbench.workspace.offers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Amounts a person would write.
final class Nice {
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private Nice() {}

    /// With two leading digits, above 0: 123.4 is 120, 0.0567 is 0.06.
    static double of(double amount) {
        BigDecimal rounded = new BigDecimal(amount).round(TWO_DIGITS);
        return Math.max(0.01, rounded.setScale(2, RoundingMode.HALF_UP).doubleValue());
    }
}
