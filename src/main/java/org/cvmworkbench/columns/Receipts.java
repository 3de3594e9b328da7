package org.cvmworkbench.columns;

/// The receipts of the base, those of a customer together, by day, time and number; anonymous ones last.
///
/// @param firstOfCustomer where the receipts of each customer begin; index `customers` begins the anonymous ones,
///     index `customers + 1` is the count of all
/// @param firstLine where the lines of each receipt begin; the last entry is the count of lines
/// @param day of its first line, days since 1970-01-01
/// @param second of its first line's day, or [Column#NO_INT] where the files had days only
/// @param number code 0 where the file had no receipt ids: then a receipt is a customer's day
public record Receipts(
        int[] firstOfCustomer,
        int[] firstLine,
        int[] day,
        int[] second,
        Coded number,
        Coded store,
        Coded channel,
        Coded country,
        Coded currency) {
    public int count() {
        return day.length;
    }

    /// The customers with a key, not the anonymous.
    public int customers() {
        return firstOfCustomer.length - 2;
    }

    public int from(int customer) {
        return firstOfCustomer[customer];
    }

    public int to(int customer) {
        return firstOfCustomer[customer + 1];
    }

    /// The first receipt without a customer.
    public int firstAnonymous() {
        return firstOfCustomer[customers()];
    }
}
