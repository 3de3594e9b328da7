package org.cvmworkbench.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.survival.Chance;
import org.cvmworkbench.analysis.survival.ContractOutlook;
import org.cvmworkbench.analysis.survival.GroupSurvival;
import org.cvmworkbench.analysis.survival.KaplanMeier;
import org.cvmworkbench.analysis.survival.LogRank;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// How many of each group are still customers so many days after the first visit: Kaplan-Meier curves with the 80 %
/// log-log interval, and below them whether the groups leave alike.
public final class SurvivalChart {
    private static final double PROBABILITY = 0.8;
    private static final double SURE = 0.05;
    private static final double LEAST_P = 0.001;
    private static final long FEWEST = 10;
    private static final int POINTS = 150;
    private static final int[] TOLD = {30, 90, 180, 365};

    private final GroupSurvival survival;
    private final Map<String, String> names;
    private final Map<String, ContractOutlook> outlooks;
    private final ChartStyle style;

    private SurvivalChart(GroupSurvival survival, Map<String, String> names, boolean ahead, ChartStyle style) {
        this.survival = survival;
        this.names = Map.copyOf(names);
        this.outlooks = new LinkedHashMap<>();
        if (ahead) survival.groups().stream().limit(CohortCurves.MOST).forEach(this::lookAhead);
        this.style = style;
    }

    /// @param survival the groups in the order of their colours; those after the fifth are left out
    /// @param names of the groups, by label
    /// @param ahead whether the curves are drawn on beyond the data
    public static Described of(GroupSurvival survival, Map<String, String> names, boolean ahead, ChartStyle style) {
        return new SurvivalChart(survival, names, ahead, style)
                .described(survival.groups().stream().limit(CohortCurves.MOST).toList());
    }

    private void lookAhead(GroupSurvival.Group group) {
        outlooks.put(group.label(), ContractOutlook.of(group.curve(), drawn(group.curve()), PROBABILITY));
    }

    private Described described(List<GroupSurvival.Group> groups) {
        SeriesPalette palette = SeriesPalette.of(style.theme());
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        List<EndLabel> ends = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int last = groups.stream().mapToInt(one -> drawn(one.curve())).max().orElse(1);
        for (GroupSurvival.Group group : groups) {
            YIntervalSeries line = line(group, Math.max(1, last / POINTS));
            open.add(drawnOn(group, line));
            Label name = new Label(name(group), Inter.semiBold(11), palette.label(lines.getSeriesCount()));
            int end = line.getItemCount() - 1;
            ends.add(new EndLabel(line.getX(end).doubleValue(), line.getYValue(end), name));
            lines.addSeries(line);
        }
        CurvesPlot plot = new CurvesPlot(lines, open, ends, style.texts().get("chart.survival.none"), style);
        plot.setDomainAxis(Axes.ofWholeNumbers(style.texts().get("chart.survival.days"), style));
        plot.setRangeAxis(Axes.ofWholeNumbers("", style));
        double end = ends.stream().mapToDouble(EndLabel::x).max().orElse(0);
        plot.getDomainAxis().setRange(0, Math.max(1, Math.max(last, end)));
        plot.getRangeAxis().setRange(0, 100);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.survival")),
                style.caption(style.texts().get("chart.survival.band")),
                null);
        JFreeChart chart = Frame.around(plot, heading, style.theme());
        chart.addSubtitle(new Foot(style.caption(said())));
        saidAhead().ifPresent(said -> chart.addSubtitle(new Foot(style.caption(said))));
        return new Described(chart, description(heading.text(), plot, groups, palette));
    }

    private int drawnOn(GroupSurvival.Group group, YIntervalSeries line) {
        ContractOutlook outlook = outlooks.get(group.label());
        return outlook == null ? 0 : new ContractCurve(group.curve(), outlook).drawOn(line);
    }

    private Optional<String> saidAhead() {
        return ContractCurve.said(outlooks.values(), style.texts());
    }

    private YIntervalSeries line(GroupSurvival.Group group, int step) {
        YIntervalSeries line = new YIntervalSeries(group.label());
        int last = drawn(group.curve());
        for (int day = 0; day <= last; day += step) {
            Chance chance = group.curve().at(day, PROBABILITY);
            ChanceLine.add(line, day, chance);
        }
        return line;
    }

    /// The last day with enough people to say anything of.
    private static int drawn(KaplanMeier curve) {
        int day = curve.lastSeen();
        while (day > 0 && curve.atRisk()[day] < Math.min(FEWEST, curve.customers())) day--;
        return day;
    }

    private String name(GroupSurvival.Group group) {
        return names.getOrDefault(group.label(), group.label());
    }

    /// What the log-rank test says, and what is called churn.
    private String said() {
        return difference() + " " + style.texts().say(survival.churn().said());
    }

    private String difference() {
        LogRank test = survival.test();
        if (test.degrees() == 0) return style.texts().get("chart.survival.one");
        String p = test.p() < LEAST_P
                ? "p < " + style.numbers().decimal(LEAST_P, 3)
                : "p = " + style.numbers().decimal(test.p(), 3);
        return style.texts().get(test.p() < SURE ? "chart.survival.differ" : "chart.survival.alike", p);
    }

    private ChartDescription description(
            String title, CurvesPlot plot, List<GroupSurvival.Group> groups, SeriesPalette palette) {
        List<ChartDescription.Series> series = IntStream.range(0, groups.size())
                .mapToObj(i -> new ChartDescription.Series(
                        name(groups.get(i)), values(groups.get(i).curve(), ChartDescription.look(palette.mark(i)))))
                .toList();
        return new ChartDescription(
                "survival",
                title,
                List.of(
                        Axes.described(
                                style.texts().get("chart.survival.days"), plot.getDomainAxis(), style.numbers(), 0),
                        Axes.described("%", plot.getRangeAxis(), style.numbers(), 0)),
                series,
                Stream.concat(Stream.of(said()), saidAhead().stream()).toList());
    }

    private List<ChartDescription.Value> values(KaplanMeier curve, String look) {
        int last = drawn(curve);
        return IntStream.of(TOLD)
                .filter(day -> day <= last)
                .mapToObj(day -> ChanceLine.value(day, curve.at(day, PROBABILITY), look, style))
                .toList();
    }
}
