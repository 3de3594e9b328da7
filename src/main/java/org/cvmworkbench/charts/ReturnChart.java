package org.cvmworkbench.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.survival.Chance;
import org.cvmworkbench.analysis.survival.LastDay;
import org.cvmworkbench.analysis.survival.Resumption;
import org.cvmworkbench.analysis.survival.ReturnCurve;
import org.cvmworkbench.analysis.survival.ReturnCurves;
import org.cvmworkbench.analysis.survival.VisitsSoFar;
import org.cvmworkbench.model.Text;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// The chance to come back by the days of silence so far, a curve with its band for each number of visits before. The
/// last sensible day to act is marked, and the day from which somebody counts as churned where it is one for all.
public final class ReturnChart {
    /// Of fewer silences the band would cover the picture.
    private static final int FEWEST = 30;

    private static final int POINTS = 150;
    private static final int LEAST_DAYS = 180;
    private static final String DASH = "— ";
    private static final int[] TOLD = {0, 30, 60, 90, 180, 365};

    private final ReturnCurves curves;
    private final Text churn;
    private final Resumption back;
    private final Optional<Integer> limit;
    private final ChartStyle style;

    private ReturnChart(ReturnCurves curves, Text churn, Resumption back, Optional<Integer> limit, ChartStyle style) {
        this.curves = curves;
        this.churn = churn;
        this.back = back;
        this.limit = limit;
        this.style = style;
    }

    /// @param churn what is called churn, for the foot
    /// @param back who came back before, for the foot too
    /// @param limit days of silence after which everybody is called churned, if they are the same for all
    public static Described of(
            ReturnCurves curves, Text churn, Resumption back, Optional<Integer> limit, ChartStyle style) {
        return new ReturnChart(curves, churn, back, limit, style).described();
    }

    private Described described() {
        List<VisitsSoFar> classes =
                Stream.of(VisitsSoFar.values()).filter(one -> drawn(one) >= 0).toList();
        int last = shown(classes.stream().mapToInt(this::drawn).max().orElse(0));
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        List<EndLabel> names = new ArrayList<>();
        SeriesPalette palette = SeriesPalette.of(style.theme());
        for (VisitsSoFar visits : classes) {
            int series = lines.getSeriesCount();
            lines.addSeries(line(visits, last));
            Label name = new Label(DASH + name(visits), Inter.semiBold(11), palette.label(series));
            names.add(new EndLabel(last, 100 * (series + 0.5) / classes.size(), name));
        }
        List<Integer> open = classes.stream().map(one -> 0).toList();
        CurvesPlot plot = new CurvesPlot(lines, open, names, style.texts().get("last-day.unknown"), style);
        plot.setDomainAxis(Axes.ofWholeNumbers(style.texts().get("chart.return.silence"), style));
        plot.setRangeAxis(Axes.ofWholeNumbers("", style));
        plot.getDomainAxis().setRange(0, last);
        plot.getRangeAxis().setRange(0, 100);
        mark(plot);
        Heading heading = new Heading(
                style.name(style.texts().get("chart.return")),
                style.caption(style.texts()
                        .get("chart.return.within", curves.request().horizon())),
                null);
        JFreeChart chart = Frame.around(plot, heading, style.theme());
        chart.addSubtitle(new Foot(style.caption(foot())));
        return new Described(chart, description(heading.text(), plot, classes, palette));
    }

    /// What is called churn; of those who came back after so much silence, how many took their rhythm up again.
    private String foot() {
        String said = style.texts().say(churn);
        if (back.judged() == 0) return said;
        Chance share = back.share(curves.request().probability());
        String resumed = style.texts()
                .get(
                        "chart.return.resumed",
                        back.returned(),
                        back.silences(),
                        style.numbers().percent(share.chance(), 0),
                        style.numbers().percent(share.low(), 0),
                        style.numbers().percent(share.high(), 0),
                        back.terms().visits(),
                        back.terms().rhythms());
        return said + (said.endsWith(".") ? " " : ". ") + resumed;
    }

    /// The days that are shown: long after it is too late all curves lie on the ground.
    private int shown(int last) {
        LastDay day = curves.all().lastDay();
        return Math.max(1, day.likely() < 0 ? last : Math.min(last, Math.max(LEAST_DAYS, 2 * day.likely())));
    }

    private void mark(CurvesPlot plot) {
        double last = plot.getDomainAxis().getUpperBound();
        plot.level(100 * curves.request().level());
        LastDay day = curves.all().lastDay();
        boolean marked = day.likely() >= 0 && !day.isOpen() && day.likely() <= last;
        if (marked) plot.note(day.likely(), style.texts().get("chart.return.act", day.likely()));
        limit.filter(days -> days <= last).ifPresent(plot::limit);
    }

    private YIntervalSeries line(VisitsSoFar visits, int until) {
        YIntervalSeries line = new YIntervalSeries(visits);
        int last = Math.min(drawn(visits), until);
        for (int day = 0; day <= last; day += Math.max(1, until / POINTS)) {
            Chance chance = curve(visits).after(day).orElseThrow();
            ChanceLine.add(line, day, chance);
        }
        return line;
    }

    /// The last day that is drawn of a class, -1 for none.
    private int drawn(VisitsSoFar visits) {
        int day = curve(visits).known();
        while (day >= 0 && curve(visits).gaps().atRisk()[day + 1] < FEWEST) day--;
        return day;
    }

    private ReturnCurve curve(VisitsSoFar visits) {
        return Optional.ofNullable(curves.byVisits().get(visits)).orElse(curves.all());
    }

    private String name(VisitsSoFar visits) {
        return style.texts().get("chart.return.visits." + visits.name().toLowerCase(Locale.ROOT));
    }

    private ChartDescription description(
            String title, CurvesPlot plot, List<VisitsSoFar> classes, SeriesPalette palette) {
        List<ChartDescription.Series> series = IntStream.range(0, classes.size())
                .mapToObj(i -> new ChartDescription.Series(
                        name(classes.get(i)), values(classes.get(i), ChartDescription.look(palette.mark(i)))))
                .toList();
        Text last = curves.all().lastDay().said(curves.request().level());
        return new ChartDescription(
                "return",
                title,
                List.of(
                        Axes.described(
                                style.texts().get("chart.return.silence"), plot.getDomainAxis(), style.numbers(), 0),
                        Axes.described("%", plot.getRangeAxis(), style.numbers(), 0)),
                series,
                List.of(style.texts().say(last), foot()));
    }

    private List<ChartDescription.Value> values(VisitsSoFar visits, String look) {
        int last = drawn(visits);
        return IntStream.of(TOLD)
                .filter(day -> day <= last)
                .mapToObj(day -> ChanceLine.value(day, curve(visits).after(day).orElseThrow(), look, style))
                .toList();
    }
}
