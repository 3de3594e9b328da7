package org.cvmworkbench.columns;

import java.util.Arrays;
import org.cvmworkbench.model.PointsMove;

/// The ledger of points: its rows by customer, day and time, as they came where those are equal. Points in
/// hundredths.
///
/// @param customers the keys
/// @param customer the code of each row's customer, ascending
/// @param day since 1970-01-01
/// @param second of the day, [Column#NO_INT] where the file had days only
/// @param receipt the number of the receipt it belongs to; empty where no file had it
/// @param operation as files write it
/// @param move what it does
/// @param points above 0 for what is given, below for what is spent or burnt
/// @param balance as the file states it afterwards, [Column#NO_LONG] where it does not
/// @param expires day, [Column#NO_INT] where it does not say
public record Points(
        Dictionary customers,
        int[] customer,
        int[] day,
        int[] second,
        Coded receipt,
        Coded operation,
        PointsMove[] move,
        long[] points,
        long[] balance,
        int[] expires) {
    public int rows() {
        return customer.length;
    }

    /// The first row of a customer and one past the last.
    public int[] rowsOf(int code) {
        int found = Arrays.binarySearch(customer, code);
        if (found < 0) return new int[2];
        int from = found;
        while (from > 0 && customer[from - 1] == code) from--;
        int to = found + 1;
        while (to < customer.length && customer[to] == code) to++;
        return new int[] {from, to};
    }

    /// What a customer has after some rows: what the file stated last, and what came after it.
    public long balance(int from, int to) {
        long balance = 0;
        for (int row = from; row < to; row++) {
            balance = this.balance[row] == Column.NO_LONG ? balance + points[row] : this.balance[row];
        }
        return balance;
    }
}
