package org.cvmworkbench.batch;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Set;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.JsonNode;

/// The names and values of an answer as a reader wants them: in his language, shares in per cent and differences of
/// shares in percentage points, no more places than he can use.
final class FigureText {
    private static final Set<String> SHARES = Set.of(
            "share",
            "revenueShare",
            "probabilityOfProfit",
            "repeaterShare",
            "support",
            "confidence",
            "rate",
            "error",
            "naiveError",
            "shareOfSpend",
            "boughtAnyway",
            "breakEvenMargin");
    /// Differences of shares: percentage points.
    private static final Set<String> POINTS = Set.of("breakEvenUplift", "detectableUplift");
    private static final int PLACES = 2;
    private static final int PLACES_BELOW_ONE = 6;
    /// So that at least four digits count.
    private static final int PLACES_BELOW_TEN = 3;

    private final Texts texts;
    private final NumberFormat numbers;
    private final NumberFormat shares;

    FigureText(Texts texts) {
        this.texts = texts;
        this.numbers = NumberFormat.getNumberInstance(texts.locale());
        this.shares = NumberFormat.getPercentInstance(texts.locale());
        shares.setMaximumFractionDigits(PLACES);
    }

    /// The name of a figure, a group, a channel; what has none is shown as it is.
    String name(String key) {
        return texts.find("answer." + key).orElse(key);
    }

    /// @param name of the figure
    String value(String name, JsonNode value) {
        if (value.isNull()) return "";
        if (value.isBoolean()) return name(value.booleanValue() ? "yes" : "no");
        if (!value.isNumber()) return name(value.stringValue());
        BigDecimal number = value.decimalValue();
        if (POINTS.contains(name)) return texts.get("answer.percentage-points", number(number.movePointRight(2)));
        return SHARES.contains(name) ? shares.format(number) : number(number);
    }

    private String number(BigDecimal number) {
        boolean small = number.abs().compareTo(BigDecimal.ONE) < 0;
        boolean single = number.abs().compareTo(BigDecimal.TEN) < 0;
        int most = small ? PLACES_BELOW_ONE : single ? PLACES_BELOW_TEN : PLACES;
        int least = small ? 1 : PLACES;
        int places = number.scale() <= 0 ? 0 : Math.max(least, Math.min(number.scale(), most));
        numbers.setMaximumFractionDigits(places);
        numbers.setMinimumFractionDigits(places);
        return numbers.format(number);
    }
}
