package org.cvmworkbench.columns;

/// The lines of the base in the order of their receipts. Quantities are in thousandths, prices and costs a unit in
/// ten-thousandths, discounts and amounts in hundredths.
///
/// @param products the code of the product, 0 where the line has none
/// @param quantity below 0 is a return
/// @param prices of a unit; [Column#NO_LONG] where a line has none; none where no file had prices
/// @param discounts none where no file had it
/// @param cost a unit, from the receipts file; empty where no file had it
/// @param name what the line calls its product; empty where no file had it
/// @param delay seconds after its receipt's time; empty where every line has the time of its receipt
public record Lines(
        Held<int[]> products,
        int[] quantity,
        Held<long[]> prices,
        Held<long[]> discounts,
        long[] amount,
        long[] cost,
        Coded name,
        int[] delay) {
    public int count() {
        return quantity.length;
    }

    public int[] product() {
        return products.get();
    }

    public long[] price() {
        return prices.get();
    }

    public long[] discount() {
        return discounts.get();
    }

    /// The price of a unit; where the file had none, what the amount says of it, rounded; 0 for no quantity.
    public long price(int line) {
        if (prices.rows() > 0 && price()[line] != Column.NO_LONG) return price()[line];
        return quantity[line] == 0 ? 0 : Math.round(amount[line] * 100_000.0 / quantity[line]);
    }
}
