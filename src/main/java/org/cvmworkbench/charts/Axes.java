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

    /// An axis that names whole numbers only.
    ///
    /// @param title below or beside it, empty where the heading says it
    static NumberAxis ofWholeNumbers(String title, ChartStyle style) {
        NumberFormat format = style.numbers().format(0);
        NumberAxis axis = new NumberAxis(title.isEmpty() ? null : title);
        axis.setLabelFont(Inter.regular(11));
        axis.setLabelPaint(style.theme().muted());
        axis.setTickLabelFont(Inter.regular(11));
        axis.setTickLabelPaint(style.theme().muted());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(3, 4, 3, 4));
        axis.setNumberFormatOverride(format);
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
