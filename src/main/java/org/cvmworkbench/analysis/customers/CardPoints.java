package org.cvmworkbench.analysis.customers;

import java.util.Optional;
import org.cvmworkbench.columns.Points;

/// What the ledger says of one customer. Points in hundredths, all above 0 but the balance, which may not be.
///
/// @param balance after the last row: what the file stated last, and what came after it
/// @param lastDay of a row, days since 1970-01-01
public record CardPoints(long given, long spent, long burnt, long balance, int lastDay) {
    /// O(log rows + rows of the customer).
    ///
    /// @param code of the customer's key
    /// @return nothing where the ledger has no row of the customer
    static Optional<CardPoints> of(Points points, int code) {
        int[] rows = points.rowsOf(code);
        if (rows[0] == rows[1]) return Optional.empty();
        long given = 0;
        long spent = 0;
        long burnt = 0;
        for (int row = rows[0]; row < rows[1]; row++) {
            switch (points.move()[row]) {
                case GIVEN -> given += points.points()[row];
                case SPENT -> spent -= points.points()[row];
                case BURNT -> burnt -= points.points()[row];
            }
        }
        return Optional.of(
                new CardPoints(given, spent, burnt, points.balance(rows[0], rows[1]), points.day()[rows[1] - 1]));
    }
}
