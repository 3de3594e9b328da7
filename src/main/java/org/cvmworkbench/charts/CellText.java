package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Font;

/// How the numbers in the cells of a heatmap are written, all alike: as large as fits, then in brief, then not at all.
///
/// @param size of the type, 0 where no number fits
/// @param brief whether digits are left out
record CellText(int size, boolean brief) {
    static final int LARGEST = 13;
    static final int SMALLEST = 10;

    private static final int READABLE = 11;

    private static final CellText NONE = new CellText(0, true);
    private static final double LINE = 1.3;
    private static final int BESIDE = 6;
    private static final int BESIDE_BRIEF = 3;

    static CellText fitting(Heatmap map, double width, double height) {
        for (boolean brief : new boolean[] {false, true}) {
            for (int size = LARGEST; size >= SMALLEST; size--) {
                CellText text = new CellText(size, brief);
                if (size * LINE <= height && text.width(map) <= width) return text;
            }
        }
        return NONE;
    }

    /// The narrowest cell that holds each number.
    static double narrowest(Heatmap map, boolean brief) {
        return new CellText(brief ? SMALLEST : READABLE, brief).width(map);
    }

    boolean isShown() {
        return size > 0;
    }

    Label of(HeatCell cell, Color ink) {
        return new Label(brief ? cell.brief() : cell.text(), Inter.regular(size), ink);
    }

    private double width(Heatmap map) {
        Font font = Inter.regular(size);
        double widest = map.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> brief ? cell.brief() : cell.text())
                .distinct()
                .mapToDouble(text -> new Label(text, font, Color.BLACK).width())
                .max()
                .orElse(0);
        return widest + (brief ? BESIDE_BRIEF : BESIDE);
    }
}
