package org.cvmworkbench.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.cohort.AgeMoments;
import org.cvmworkbench.analysis.cohort.CohortAverage;
import org.cvmworkbench.analysis.cohort.CohortProjection;
import org.cvmworkbench.analysis.cohort.CohortRequest;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.GroupRow;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.analysis.simulation.Waterfall;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Text;

/// Results to be drawn: like those of a chain, and at the ends of what can happen.
final class SampleResults {
    private static final int NOVEMBER_2026 = 2026 * 12 + 10;

    private SampleResults() {}

    /// Recency score 1 first, as in the analysis.
    static RfGrid grid() {
        int[][] customers = {
            {2560, 4783, 5569, 4535, 4214},
            {583, 1013, 1472, 1621, 1732},
            {476, 709, 1097, 1379, 1930},
            {413, 514, 791, 1110, 2395},
            {651, 643, 902, 1515, 5609},
        };
        return grid(customers, 24_61);
    }

    static RfGrid emptyGrid() {
        return grid(new int[5][5], 0);
    }

    static RfGrid hugeGrid() {
        int[][] customers = new int[5][5];
        for (int[] row : customers) Arrays.setAll(row, f -> 1 + f * 3_000_000);
        return grid(customers, 1_028_82L);
    }

    private static RfGrid grid(int[][] customers, long each) {
        long[][] money = Arrays.stream(customers)
                .map(row -> Arrays.stream(row).mapToLong(n -> n * each).toArray())
                .toArray(long[][]::new);
        return new RfGrid(
                14, customers, money, new CutPoints(new double[] {14, 30, 60, 120}), new CutPoints(new double[] {
                    1, 3, 7, 15
                }));
    }

    static CohortTable cohorts(int count, Measure measure) {
        return cohorts(count, measure, 1);
    }

    /// Monthly cohorts up to a running November 2026.
    ///
    /// @param scale of every size
    static CohortTable cohorts(int count, Measure measure, int scale) {
        SplittableRandom random = new SplittableRandom(count);
        List<CohortRow> rows = new ArrayList<>();
        for (int cohort = 0; cohort < count; cohort++) {
            int size = (1000 + random.nextInt(160)) * scale;
            int length = count - cohort;
            double level = 0.9 + 0.3 * random.nextDouble();
            long[] cells = new long[length];
            boolean[] complete = new boolean[length];
            for (int offset = 0; offset < length; offset++) {
                double retention = offset == 0 ? 1 : Math.max(0.02, level * (0.4 - 0.06 * Math.log(offset)));
                cells[offset] = switch (measure) {
                    case CUSTOMERS -> Math.round(size * retention);
                    case RECEIPTS -> Math.round(size * retention * 2.4);
                    case REVENUE, MARGIN, VALUE -> Math.round(size * retention * 61_40);
                };
                complete[offset] = offset < length - 1;
            }
            int period = NOVEMBER_2026 - length + 1;
            rows.add(new CohortRow(period, Period.MONTH.label(period), size, cells, complete));
        }
        return new CohortTable(14, new CohortRequest(Period.MONTH, measure, false, CustomerSet.all(0)), rows);
    }

    /// Three stores, followed over eight months that had ended.
    static GroupTable groups(Measure measure) {
        List<GroupRow> rows = new ArrayList<>();
        for (String store : List.of("Centre", "North", "Old Town")) {
            int size = 3_000 - 900 * rows.size();
            int[] reached = new int[8];
            Arrays.setAll(reached, age -> size - size * age / 8);
            long[] cells = new long[8];
            Arrays.setAll(cells, age -> Math.round(reached[age] * (age == 0 ? 1 : 0.4 - 0.03 * age) * each(measure)));
            rows.add(new GroupRow(store, size, cells, reached));
        }
        return new GroupTable(14, new CohortRequest(Period.MONTH, measure, false, CustomerSet.all(0)), rows);
    }

    /// Of the thirteen monthly cohorts but the one that has just begun, six months ahead.
    static CohortProjection projection() {
        List<CohortProjection.Row> rows = new ArrayList<>();
        for (int cohort = 12; cohort >= 1; cohort--) {
            double[][] shares = new double[3][6];
            for (int i = 0; i < 6; i++) {
                double expected = 0.4 - 0.06 * Math.log(cohort + i);
                shares[0][i] = expected;
                shares[1][i] = 0.85 * expected;
                shares[2][i] = 1.15 * expected;
            }
            rows.add(new CohortProjection.Row(NOVEMBER_2026 - cohort, shares[0], shares[1], shares[2]));
        }
        Optional<CohortProjection.Test> test = Optional.of(new CohortProjection.Test(6, 10_800, 10_000, 0.06));
        return new CohortProjection(Period.MONTH, NOVEMBER_2026 - 1, rows, test, Optional.empty());
    }

    static CohortProjection noProjection() {
        Text reason = Text.of("projection.unfit", Text.of("value.unfit.no-repeats"));
        return new CohortProjection(Period.MONTH, NOVEMBER_2026 - 1, List.of(), Optional.empty(), Optional.of(reason));
    }

    private static double each(Measure measure) {
        return measure == Measure.CUSTOMERS ? 1 : 61_40;
    }

    /// Of rows that seven months have in common.
    ///
    /// @param leftOut months that not all have
    static CohortAverage average(Measure measure, int leftOut, int customers) {
        return new CohortAverage(measure, 6, customers, leftOut, moments(measure, customers, 0.02 * leftOut));
    }

    static AgeMoments moments(Measure measure, int customers, double more) {
        int[] there = new int[8];
        long[] sum = new long[8];
        double[] squares = new double[8];
        Arrays.fill(there, customers);
        for (int age = 0; age < there.length; age++) {
            double share = age == 0 ? 1 : 0.4 - 0.03 * age + more;
            sum[age] = Math.round(customers * share * each(measure));
            squares[age] = sum[age] * each(measure);
        }
        return new AgeMoments(there, sum, squares);
    }

    static CohortTable noCohorts() {
        return cohorts(0, Measure.CUSTOMERS);
    }

    /// The golden scenario: wine, 20 % off.
    static Waterfall wine() {
        return waterfall("15000", "-9000", "-600", "-600", "5000", "-10000", "-500", "0");
    }

    static Waterfall hugeOffer() {
        return waterfall("12345678901", "-9000000000", "-600", "0", "5000000000", "-1000000000", "-500", "12000");
    }

    static Waterfall losingOffer() {
        return waterfall("-15.5", "-9", "-6", "-6.25", "0", "-10", "-5", "3");
    }

    static Waterfall noOffer() {
        return waterfall("0", "0", "0", "0", "0", "0", "0", "0");
    }

    private static Waterfall waterfall(String... values) {
        Map<Step, BigDecimal> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) steps.put(step, new BigDecimal(values[step.ordinal()]));
        return new Waterfall(steps, steps.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// Ascending draws around a mean, skewed to the left.
    static double[] draws(double mean, double sd) {
        SplittableRandom random = new SplittableRandom(1);
        double[] draws = new double[20_000];
        Arrays.setAll(
                draws, i -> mean + sd * (random.nextGaussian() - 0.15 * (Math.pow(random.nextGaussian(), 2) - 1)));
        Arrays.sort(draws);
        return draws;
    }

    static Estimate estimate(double mean, double[] draws) {
        return new Estimate(mean, draws[2_000], draws[10_000], draws[18_000]);
    }
}
