package org.cvmworkbench.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.Rfm;

/// Cut points and the scores of every customer, from their profiles.
final class RfmScores {
    private static final String SCORES = """
            CREATE OR REPLACE TABLE score AS
            WITH cut AS (
                SELECT quantile_disc(recency, [0.2, 0.4, 0.6, 0.8]) AS r,
                    quantile_disc(frequency, [0.2, 0.4, 0.6, 0.8]) AS f,
                    quantile_disc(money, [0.2, 0.4, 0.6, 0.8]) AS m
                FROM profile WHERE frequency > 0)
            SELECT customer_id,
                5 - (recency > r[1])::INT - (recency > r[2])::INT - (recency > r[3])::INT - (recency > r[4])::INT AS r,
                1 + (frequency > f[1])::INT + (frequency > f[2])::INT + (frequency > f[3])::INT
                    + (frequency > f[4])::INT AS f,
                1 + (money > m[1])::INT + (money > m[2])::INT + (money > m[3])::INT + (money > m[4])::INT AS m
            FROM profile, cut WHERE frequency > 0
            """;
    private static final String COUNTS =
            "SELECT 100 * r + 10 * f + m AS rfm, count(*) FROM score GROUP BY rfm ORDER BY rfm";

    private RfmScores() {}

    /// @param duck has the profiles already
    static Question of(Profile profile, Duck duck) {
        Work ours = () -> {
            Rfm rfm = Rfm.of(profile);
            return () -> counts(rfm, profile.customers());
        };
        Work peer = () -> {
            duck.run(SCORES);
            return () -> duck.numbers(COUNTS);
        };
        return Question.beside("W3 RFM cut points and scores", ours, peer)
                .limit("4.2")
                .target("100 ms");
    }

    /// Each score that somebody has and how many have it.
    private static List<Long> counts(Rfm rfm, int customers) {
        long[] counts = new long[556];
        for (int customer = 0; customer < customers; customer++) counts[rfm.rfm(customer)]++;
        List<Long> numbers = new ArrayList<>();
        for (int score = 111; score < counts.length; score++) {
            if (counts[score] > 0) numbers.addAll(List.of((long) score, counts[score]));
        }
        return numbers;
    }
}
