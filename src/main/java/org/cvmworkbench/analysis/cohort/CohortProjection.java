package org.cvmworkbench.analysis.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.value.Comers;
import org.cvmworkbench.analysis.value.Fit;
import org.cvmworkbench.analysis.value.RepeatFit;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Text;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/// Retention drawn on beyond the last complete period by the law of repeat buying of all customers.
///
/// The band holds what will be seen of one cohort in one period with [#PROBABILITY]: the chance of its customers, the
/// doubt about the parameters, and what the same projection was off beyond these when it was made in the past, which is
/// all that tells of seasons and campaigns (Tashman: Out-of-sample tests of forecasting accuracy, International Journal
/// of Forecasting 16, 2000).
///
/// @param last the number of the last complete period
/// @param rows of the cohorts whose first period is complete, none where there is trouble
/// @param test nothing where no law fits the past
/// @param trouble why nothing is projected
public record CohortProjection(Period by, int last, List<Row> rows, Optional<Test> test, Optional<Text> trouble) {
    /// That the band holds what will be seen.
    public static final double PROBABILITY = 0.8;

    /// No more periods are projected.
    private static final int MOST = 12;

    public CohortProjection {
        rows = List.copyOf(rows);
    }

    /// One cohort in the periods after the last complete one; all arrays are shares of its customers.
    ///
    /// @param period of its first visits
    public record Row(int period, double[] expected, double[] low, double[] high) {}

    /// The same projection made as many periods ago as it reaches ahead, held against what came.
    ///
    /// @param periods how many
    /// @param expected customers, over all cohorts there were then and all periods since
    /// @param actual those who came
    /// @param miss what share of what was expected a cohort was off by in a period, as a root mean square,
    ///     beyond chance and the doubt about parameters
    public record Test(int periods, double expected, long actual, double miss) {
        /// By what share it was too high.
        public double off() {
            return expected / Math.max(1, actual) - 1;
        }
    }

    /// O(receipts + rows of the law), three times.
    ///
    /// @param table of customers in periods with a visit
    /// @param fit of MBG/NBD to all customers
    public static CohortProjection of(Snapshot snapshot, ReceiptTotals totals, CohortTable table, RepeatFit fit) {
        Period by = table.request().by();
        if (table.rows().isEmpty()) return nothing(by, 0, Text.of("projection.nobody"));
        int last = by.number(snapshot.asOf() + 1) - 1;
        if (fit.fit() instanceof Fit.Unfit(Text reason)) {
            return nothing(by, last, Text.of("projection.unfit", reason));
        }
        int ahead = Math.min(MOST, (last - table.rows().getFirst().period() + 1) / 2);
        if (ahead < 1) return nothing(by, last, Text.of("projection.short"));
        Outlook outlook = new Outlook(snapshot, totals, table, ahead);
        int then = last - ahead;
        RepeatFit past = RepeatFit.of(snapshot, totals, by.lastDay(then));
        Optional<Test> test =
                past.fit() instanceof Fit.Fitted ? outlook.test(then, outlook.comers(past, then)) : Optional.empty();
        return new CohortProjection(
                by, last, outlook.rows(last, outlook.comers(fit, last), test), test, Optional.empty());
    }

    /// Of a table that shows something else than who came: nothing.
    public static CohortProjection ofAnotherMeasure(CohortTable table) {
        return nothing(table.request().by(), 0, Text.of("projection.measure"));
    }

    private static CohortProjection nothing(Period by, int last, Text trouble) {
        return new CohortProjection(by, last, List.of(), Optional.empty(), Optional.of(trouble));
    }

    /// How many periods are projected.
    public int ahead() {
        return rows.isEmpty() ? 0 : rows.getFirst().expected().length;
    }

    /// The cohort of a period.
    public Optional<Row> row(int period) {
        return rows.stream().filter(row -> row.period() == period).findFirst();
    }

    /// Why there is nothing, or what the projection was off by in the past, in words.
    public Text says() {
        return trouble.orElseGet(() -> test.map(one -> Text.of(
                        "projection.test." + by.word(),
                        one.periods(),
                        one.off() < 0 ? -1 : 1,
                        Math.abs(one.off()),
                        one.miss()))
                .orElseGet(() -> Text.of("projection.untested")));
    }

    /// What is expected of all cohorts that there are by the end of a period.
    private record Outlook(Snapshot snapshot, ReceiptTotals totals, CohortTable table, int ahead) {
        Comers comers(RepeatFit fit, int last) {
            Period by = table.request().by();
            int until = by.lastDay(last);
            int first = first();
            int[] ends = IntStream.rangeClosed(1, ahead)
                    .map(period -> by.lastDay(last + period) - until)
                    .toArray();
            Comers.Ahead periods = new Comers.Ahead(until, ends, day -> by.number(day) - first, last - first + 1);
            return Comers.of(snapshot, totals, fit, table.request().whom(), periods);
        }

        private int first() {
            return table.rows().getFirst().period();
        }

        /// Nothing where nobody was expected.
        Optional<Test> test(int last, Comers comers) {
            double expected = 0;
            long actual = 0;
            double excess = 0;
            double squares = 0;
            for (CohortRow row : table.rows()) {
                for (int period = 0; row.period() <= last && period < ahead; period++) {
                    double mean = comers.expected()[row.period() - first()][period];
                    long came = row.cells()[last + 1 + period - row.period()];
                    expected += mean;
                    actual += came;
                    excess += (came - mean) * (came - mean) - comers.variance()[row.period() - first()][period];
                    squares += mean * mean;
                }
            }
            if (squares == 0) return Optional.empty();
            return Optional.of(new Test(ahead, expected, actual, Math.sqrt(Math.max(0, excess) / squares)));
        }

        List<Row> rows(int last, Comers comers, Optional<Test> test) {
            List<Row> rows = new ArrayList<>();
            for (CohortRow row : table.rows()) {
                if (row.period() > last || row.size() == 0) continue;
                int group = row.period() - first();
                rows.add(row(row, comers.expected()[group], comers.variance()[group], test));
            }
            return rows;
        }

        /// Of what was off in the past there are as many independent witnesses as periods: a season bends all cohorts
        /// alike.
        private static Row row(CohortRow row, double[] expected, double[] variance, Optional<Test> test) {
            double upper = (1 + PROBABILITY) / 2;
            double z = new NormalDistribution().inverseCumulativeProbability(upper);
            double past = test.map(
                            one -> one.miss() * new TDistribution(one.periods()).inverseCumulativeProbability(upper))
                    .orElse(0.0);
            double[][] shares = new double[3][expected.length];
            for (int period = 0; period < expected.length; period++) {
                double reach = Math.hypot(z * Math.sqrt(variance[period]), past * expected[period]);
                shares[0][period] = expected[period] / row.size();
                shares[1][period] = Math.max(0, expected[period] - reach) / row.size();
                shares[2][period] = Math.min(1, (expected[period] + reach) / row.size());
            }
            return new Row(row.period(), shares[0], shares[1], shares[2]);
        }
    }
}
