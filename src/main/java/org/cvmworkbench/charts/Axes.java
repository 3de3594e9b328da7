package org.cvmworkbench.charts;

import java.awt.BasicStroke;
import java.text.NumberFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/// Axes and grids of the curves and histograms: quiet, with numbers in the reader's language.
final class Axes {
    private Axes() {}

    /// @param title below or beside it, empty where the heading says it
    static NumberAxis of(String title, NumberFormat format, ChartTheme theme) {
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        axis.setLabelFont(Inter.regular(11));
        axis.setLabelPaint(theme.muted());
        axis.setTickLabelFont(Inter.regular(11));
        axis.setTickLabelPaint(theme.muted());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(3, 4, 3, 4));
        axis.setNumberFormatOverride(format);
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }

    /// Only whole numbers are named.
    static NumberAxis ofWholeNumbers(String title, NumberFormat format, ChartTheme theme) {
        NumberAxis axis = of(title, format, theme);
        axis.setStandardTickUnits(new NumberTickUnitSource(true, format));
        return axis;
    }

    static void quietGrid(XYPlot plot, ChartTheme theme) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.gridLine());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static ChartDescription.Axis described(String name, ValueAxis axis, Numbers numbers, int decimals) {
        return new ChartDescription.Axis(
                name,
                numbers.decimal(axis.getLowerBound(), decimals) + " … "
                        + numbers.decimal(axis.getUpperBound(), decimals));
    }
}
