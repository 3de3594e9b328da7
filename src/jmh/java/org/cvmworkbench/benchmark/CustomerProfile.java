package org.cvmworkbench.benchmark;

import java.util.List;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;

/// Recency, frequency, money and rhythm of every customer, from the lines.
final class CustomerProfile {
    private static final String PROFILE = """
            CREATE OR REPLACE TABLE profile AS
            WITH receipt AS (
                SELECT customer_id, min(time)::DATE AS day, sum(amount) AS amount, max(quantity) > 0 AS visit
                FROM receipts WHERE customer_id IS NOT NULL GROUP BY customer_id, receipt_id),
            spaced AS (
                SELECT *, day - lag(day) OVER (PARTITION BY customer_id, visit ORDER BY day) AS gap FROM receipt)
            SELECT customer_id, count(*) FILTER (visit) AS frequency, sum(amount) AS money,
                (SELECT max(time)::DATE FROM receipts) - max(day) FILTER (visit) AS recency,
                median(gap) FILTER (visit) AS rhythm
            FROM spaced GROUP BY customer_id
            """;
    private static final String SUMS = """
            SELECT count(*) FILTER (frequency > 0), sum(frequency), (sum(money) * 100)::BIGINT, sum(recency),
                sum(recency * frequency), (sum(rhythm) * 2)::BIGINT FROM profile
            """;

    private CustomerProfile() {}

    static Question of(Snapshot snapshot, Duck duck) {
        Work ours = () -> {
            Profile profile = Profile.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf());
            return () -> sums(profile);
        };
        Work peer = () -> {
            duck.run(PROFILE);
            return () -> duck.numbers(SUMS);
        };
        return Question.beside("W2 recency, frequency, money, rhythm", ours, peer)
                .limit("90")
                .target("300 ms, 15x");
    }

    private static List<Long> sums(Profile profile) {
        long buyers = 0;
        long visits = 0;
        long money = 0;
        long recency = 0;
        long both = 0;
        double rhythm = 0;
        for (int customer = 0; customer < profile.customers(); customer++) {
            int frequency = profile.frequency()[customer];
            money += profile.money()[customer];
            if (frequency == 0) continue;
            buyers++;
            visits += frequency;
            recency += profile.recency(customer);
            both += (long) profile.recency(customer) * frequency;
            if (frequency > 1) rhythm += profile.rhythm()[customer];
        }
        return List.of(buyers, visits, money, recency, both, Math.round(rhythm * 2));
    }
}
