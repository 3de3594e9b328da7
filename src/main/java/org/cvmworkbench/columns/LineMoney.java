package org.cvmworkbench.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Quantities and amounts of lines as the words have them: the amount is the line's total after discount, else price ×
/// quantity less the discount, rounded half-up; a line without a quantity has one piece, or one returned where its
/// amount is below 0.
final class LineMoney {
    /// The columns this makes.
    static final Set<String> COLUMNS = Set.of("quantity", "price", "discount", "amount");

    private static final long ONE_PIECE = 1000;
    private static final int TO_HUNDREDTHS = 5;

    private final Run run;
    private final long[] quantities;
    private final long[] prices;
    private final long[] discounts;
    private final long[] amounts;

    LineMoney(Run run) {
        this.run = run;
        this.quantities = run.longs("quantity");
        this.prices = run.longs("price");
        this.discounts = run.longs("discount");
        this.amounts = run.longs("amount");
    }

    /// @param shares what each line has of its receipt's total, where the run has neither amounts nor prices
    List<Column> columns(long[] shares) {
        boolean priced = prices.length > 0 || amounts.length > 0;
        long[] quantity = new long[run.rows()];
        long[] amount = new long[run.rows()];
        for (int row = 0; row < quantity.length; row++) {
            quantity[row] = quantity(row);
            amount[row] = priced ? amount(row, quantity[row]) : shares[row];
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column.Longs("quantity", quantity));
        if (prices.length > 0) columns.add(new Column.Longs("price", prices));
        if (discounts.length > 0) columns.add(new Column.Longs("discount", withZeros(discounts)));
        columns.add(new Column.Longs("amount", amount));
        return columns;
    }

    private long quantity(int row) {
        if (given(quantities, row)) return quantities[row];
        return given(amounts, row) && amounts[row] < 0 ? -ONE_PIECE : ONE_PIECE;
    }

    private long amount(int row, long quantity) {
        if (given(amounts, row)) return amounts[row];
        if (!given(prices, row)) return 0;
        long full = BigDecimal.valueOf(prices[row])
                .multiply(BigDecimal.valueOf(quantity))
                .movePointLeft(TO_HUNDREDTHS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return given(discounts, row) ? full - discounts[row] : full;
    }

    private static boolean given(long[] values, int row) {
        return values.length > 0 && values[row] != Column.NO_LONG;
    }

    private static long[] withZeros(long[] values) {
        long[] known = values.clone();
        for (int i = 0; i < known.length; i++) if (known[i] == Column.NO_LONG) known[i] = 0;
        return known;
    }
}
