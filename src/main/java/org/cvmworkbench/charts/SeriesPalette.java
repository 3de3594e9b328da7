package org.cvmworkbench.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/// Colours of series that every kind of colour vision tells apart, and the shade of each that can be read as text.
///
/// Source of the marks: Okabe and Ito, Color Universal Design, 2008 (https://jfly.uni-koeln.de/color/).
///
/// @param marks of lines, dots and bars
/// @param labels the same hues, at least 4.5 against the ground
public record SeriesPalette(List<Color> marks, List<Color> labels) {
    public SeriesPalette {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    public static SeriesPalette of(ChartTheme theme) {
        return theme.isDark()
                ? new SeriesPalette(
                        colours(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0xf0e442, 0xffffff),
                        colours(0x4a9fd6, 0xe06a10, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0xf0e442, 0xffffff))
                : new SeriesPalette(
                        colours(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0xf0e442, 0x000000),
                        colours(0x0072b2, 0xb04a00, 0x00795a, 0xa34a7b, 0x8a5f00, 0x1f76ab, 0x736b00, 0x000000));
    }

    public Color mark(int series) {
        return marks.get(series % marks.size());
    }

    public Color label(int series) {
        return labels.get(series % labels.size());
    }

    private static List<Color> colours(int... values) {
        return Arrays.stream(values).mapToObj(Color::new).toList();
    }
}
