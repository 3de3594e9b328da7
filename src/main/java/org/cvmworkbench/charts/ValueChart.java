package org.cvmworkbench.charts;

import java.util.List;
import org.cvmworkbench.analysis.value.Foreseen;

/// What parts of the base will bring, a lying bar each with its interval of 80 %.
public final class ValueChart {
    /// Longer numbers than this are written in thousands, millions or billions.
    private static final double LONGEST = 1e5;

    /// Numbers below are written with cents.
    private static final double SMALL = 100;

    private ValueChart() {}

    /// @param parts what the bars are: `groups`, `years` or `quarters` of the first visit, `total` with what was so
    /// far,
    ///     `allowed` for what may be spent on one customer
    /// @param weeks looked ahead
    /// @param bars from above to below
    public static Described of(String parts, int weeks, List<ValueBar> bars, ChartStyle style) {
        double most = bars.stream().mapToDouble(bar -> bar.value().mean()).max().orElse(0);
        Magnitude unit = Magnitude.of(most, LONGEST);
        List<ValueBar> scaled = bars.stream()
                .map(bar -> new ValueBar(bar.name(), in(unit, bar.value())))
                .toList();
        ValuePlot plot = new ValuePlot(scaled, style, most < SMALL ? 2 : unit.decimals());
        String band = style.texts().get("chart.value.band", weeks);
        String money = unit.said(style, style.currency());
        Heading heading = new Heading(
                style.name(style.texts().get("chart.value." + parts)), style.caption(style.counted(band, money)), null);
        List<ChartDescription.Series> series =
                scaled.stream().map(bar -> described(bar, plot, style)).toList();
        return new Described(
                Frame.around(plot, heading, style.theme()),
                new ChartDescription("bars", heading.text(), List.of(), series, List.of()));
    }

    private static Foreseen in(Magnitude unit, Foreseen value) {
        return new Foreseen(unit.in(value.mean()), unit.in(value.p10()), unit.in(value.p90()));
    }

    private static ChartDescription.Series described(ValueBar bar, ValuePlot plot, ChartStyle style) {
        String text = plot.said(bar.value().mean());
        boolean banded = Double.isFinite(bar.value().p90());
        String interval = " [" + plot.said(bar.value().p10()) + "–"
                + plot.said(bar.value().p90()) + "]";
        return new ChartDescription.Series(
                bar.name(),
                List.of(new ChartDescription.Value(
                        banded ? text + interval : text,
                        ChartDescription.look(style.theme().accent()))));
    }
}
