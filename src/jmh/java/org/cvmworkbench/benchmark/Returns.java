package org.cvmworkbench.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.survival.KaplanMeier;
import org.cvmworkbench.analysis.survival.ReturnCurves;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;

/// Silences of all customers by their length, from the receipts: ended and still open, with the curve of
/// return.
final class Returns {
    private static final String SILENCES = """
            WITH visit AS (
                SELECT customer_id, min(time)::DATE AS day FROM receipts WHERE customer_id IS NOT NULL
                GROUP BY customer_id, receipt_id HAVING max(quantity) > 0),
            days AS (SELECT DISTINCT customer_id, day FROM visit),
            silence AS (
                SELECT day, lead(day) OVER (PARTITION BY customer_id ORDER BY day) AS next FROM days)
            SELECT coalesce(next, (SELECT max(time)::DATE FROM receipts)) - day AS length, count(next), count(*)
            FROM silence GROUP BY length ORDER BY length
            """;

    private Returns() {}

    static Question of(Snapshot snapshot, Duck duck) {
        CustomerSet everybody = CustomerSet.all(snapshot.customers().count());
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        Work ours = () -> {
            ReturnCurves curves = ReturnCurves.of(snapshot, totals, snapshot.asOf(), ReturnRequest.of(everybody));
            curves.all().lastDay();
            return () -> lengths(curves.all().gaps());
        };
        Work peer = () -> {
            List<Long> lengths = duck.numbers(SILENCES);
            return () -> lengths;
        };
        return Question.beside("W9 return curve, by visits so far", ours, peer).target("300 ms");
    }

    /// Length, silences that ended, silences of that length in all: of each length there is.
    private static List<Long> lengths(KaplanMeier gaps) {
        List<Long> numbers = new ArrayList<>();
        for (int day = 0; day < gaps.atRisk().length; day++) {
            long longer = day + 1 < gaps.atRisk().length ? gaps.atRisk()[day + 1] : 0;
            long these = gaps.atRisk()[day] - longer;
            if (these > 0) numbers.addAll(List.of((long) day, gaps.events()[day], these));
        }
        return numbers;
    }
}
