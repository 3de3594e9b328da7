package org.cvmworkbench.charts;

import java.awt.Color;

/// How well text can be read on its ground: the contrast ratio of WCAG 2.2, from 1 to 21.
public final class Contrast {
    /// The least ratio for text of normal size (level AA).
    public static final double READABLE = 4.5;

    private static final Color DARK_INK = new Color(0x0d1117);

    private Contrast() {}

    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// White or near-black, whichever reads better on this ground; pure black where neither is readable.
    public static Color inkOn(Color ground) {
        Color better = of(Color.WHITE, ground) >= of(DARK_INK, ground) ? Color.WHITE : DARK_INK;
        return of(better, ground) >= READABLE ? better : Color.BLACK;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
