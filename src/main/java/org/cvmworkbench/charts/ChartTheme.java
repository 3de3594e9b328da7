package org.cvmworkbench.charts;

import java.awt.Color;

/// The colours of all pictures by their role; the window uses the same values.
///
/// @param isDark whether light text stands on a dark ground
/// @param ground of cards and charts
/// @param panel behind rows that stand out, such as a total
/// @param inset of cells that are 100 % by definition, or empty
/// @param line of frames and axes
/// @param gridLine of grids, rows and hatches
/// @param text of numbers and names
/// @param muted of units, axes and captions
/// @param accent of the selection
/// @param neutral of bars that are neither gain nor loss
/// @param gain of what adds money, always with a sign
/// @param loss of what takes money, always with a sign
public record ChartTheme(
        boolean isDark,
        Color ground,
        Color panel,
        Color inset,
        Color line,
        Color gridLine,
        Color text,
        Color muted,
        Color accent,
        Color neutral,
        Color gain,
        Color loss) {

    public static ChartTheme light() {
        return new ChartTheme(
                false,
                new Color(0xffffff),
                new Color(0xf6f8fa),
                new Color(0xeef1f4),
                new Color(0xd0d7de),
                new Color(0xe4e8ec),
                new Color(0x1f2328),
                new Color(0x57606a),
                new Color(0x0969da),
                new Color(0x8c959f),
                new Color(0x1a7f37),
                new Color(0xcf222e));
    }

    public static ChartTheme dark() {
        return new ChartTheme(
                true,
                new Color(0x0d1117),
                new Color(0x161b22),
                new Color(0x010409),
                new Color(0x30363d),
                new Color(0x21262d),
                new Color(0xe6edf3),
                new Color(0x9198a1),
                new Color(0x58a6ff),
                new Color(0x8c959f),
                new Color(0x3fb950),
                new Color(0xf85149));
    }
}
