package org.cvmworkbench.model.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// What a value may be.
enum Limit {
    /// From 0 to 1.
    SHARE(0, 1),
    /// 0 or more.
    NOT_NEGATIVE(0, Double.MAX_VALUE),
    /// Above 0.
    POSITIVE(Double.MIN_VALUE, Double.MAX_VALUE),
    /// A change of a share: from -1 to 1.
    CHANGE_OF_SHARE(-1, 1),
    /// A relative change: -1 or more.
    RELATIVE_CHANGE(-1, Double.MAX_VALUE);

    private final double least;
    private final double most;

    Limit(double least, double most) {
        this.least = least;
        this.most = most;
    }

    void check(String name, double value) {
        if (value >= least && value <= most) return;
        throw new RefusedValue(name, name().toLowerCase(Locale.ROOT).replace('_', '-'), shown(value));
    }

    private static String shown(double value) {
        if (!Double.isFinite(value)) return Double.toString(value);
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static void checkText(String name, String value) {
        if (value.isBlank()) throw new RefusedValue(name, "blank");
    }

    /// A copy of a list of at least one text, none of them blank.
    static List<String> checkTexts(String name, List<String> values) {
        if (values.isEmpty()) throw new RefusedValue(name, "empty");
        values.forEach(value -> checkText(name, value));
        return List.copyOf(values);
    }
}
