package org.cvmworkbench.charts;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.migration.Migration;
import org.cvmworkbench.analysis.migration.MigrationBy;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Holdout;
import org.cvmworkbench.analysis.value.TrackedWeek;
import org.cvmworkbench.charts.MigrationFlow.Way;

/// Values and moves to be drawn.
final class SampleValues {
    private static final int DAY = 20_600;
    private static final List<ValueBar> GROUPS = List.of(
            new ValueBar("Active", new Foreseen(1_250_000, 990_000, 1_600_000)),
            new ValueBar("Slipping", new Foreseen(184_000, 120_000, 260_000)),
            new ValueBar("Churned", new Foreseen(25_000, Double.NaN, Double.NaN)));

    private SampleValues() {}

    static List<SampleCharts> charts(ChartStyle style) {
        return List.of(
                bars("value", "groups", GROUPS, style),
                bars("value-cohorts", "quarters", cohorts(), style),
                bars("value-allowed", "allowed", allowed(), style),
                bars("value-none", "years", List.of(), style),
                new SampleCharts("held-back", HeldBackChart.of(holdout(6), DAY, style), 420, 280),
                new SampleCharts("held-back-none", HeldBackChart.of(holdout(0), DAY, style), 420, 280),
                alive("alive", style, 5, 1, 0, 2, 9, 40, 31, 12, 3, 1),
                alive("alive-nobody", style, new int[10]),
                flow("flow", moves(MigrationBy.GROUP, 400), Optional.of(new Way(1, 3)), style),
                flow("flow-scores", moves(MigrationBy.RECENCY, 400), Optional.empty(), style),
                flow("flow-none", moves(MigrationBy.GROUP, 0), Optional.empty(), style),
                matrix("moves", moves(MigrationBy.GROUP, 400), style),
                matrix("moves-none", moves(MigrationBy.GROUP, 0), style));
    }

    private static SampleCharts bars(String name, String parts, List<ValueBar> bars, ChartStyle style) {
        return new SampleCharts(name, ValueChart.of(parts, 26, bars, style), 420, 280);
    }

    private static List<ValueBar> cohorts() {
        return IntStream.range(0, 11)
                .mapToObj(i -> new ValueBar(
                        (2024 + i / 4) + "-Q" + (i % 4 + 1),
                        new Foreseen(9_000 - 700 * i, 7_000 - 600 * i, 12_000 - 800 * i)))
                .toList();
    }

    private static List<ValueBar> allowed() {
        return List.of(
                new ValueBar("Active", new Foreseen(25.07, 20.1, 31.2)),
                new ValueBar("Churned", new Foreseen(0.4, 0.1, 0.9)));
    }

    private static SampleCharts alive(String name, ChartStyle style, int... steps) {
        return new SampleCharts(name, AliveChart.of(steps, style), 420, 280);
    }

    private static Holdout holdout(int weeks) {
        List<TrackedWeek> tracked = IntStream.rangeClosed(1, weeks)
                .mapToObj(week ->
                        new TrackedWeek(week, DAY + 7 * week, 200 - 5 * week, 200 * week, 190 + week % 3, 190L * week))
                .toList();
        Foreseen all = new Foreseen(190.0 * Math.max(1, weeks), 180.0 * Math.max(1, weeks), 200.0 * Math.max(1, weeks));
        return new Holdout(7 * weeks, all, 191L * weeks, 170L * weeks, 1, 1, List.of(), tracked);
    }

    /// Most stay, some go one state on, some are new.
    private static Migration moves(MigrationBy by, int customers) {
        SplittableRandom random = new SplittableRandom(7);
        int states = by.states().size();
        byte[] before = new byte[customers];
        byte[] after = new byte[customers];
        int[][] moved = new int[states][states];
        for (int i = 0; i < customers; i++) {
            int was = random.nextInt(states);
            int step = random.nextInt(4) == 0 ? 2 : random.nextInt(2);
            before[i] = (byte) was;
            after[i] = (byte) (was == by.none() ? random.nextInt(2) : Math.min(by.none() - 1, was + step));
            moved[before[i]][after[i]]++;
        }
        return new Migration(1, DAY, DAY + 182, by, before, after, moved);
    }

    private static SampleCharts flow(String name, Migration migration, Optional<Way> chosen, ChartStyle style) {
        return new SampleCharts(name, MigrationFlow.of(migration, migration.by().states(), chosen, style), 620, 400);
    }

    private static SampleCharts matrix(String name, Migration migration, ChartStyle style) {
        return new SampleCharts(
                name, MigrationMatrix.of(migration, migration.by().states(), style), 620, 400);
    }
}
