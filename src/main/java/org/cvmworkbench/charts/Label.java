package org.cvmworkbench.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;

/// One line of text with its type and colour, placed by its left end, middle or right end. Heights are given as the
/// middle of the capital letters.
record Label(String text, Font font, Color colour) {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// Of Inter, in em.
    private static final double CAPITAL_HEIGHT = 0.727;

    double width() {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    void left(Graphics2D g, double x, double middle) {
        if (text.isEmpty()) return;
        g.setFont(font);
        g.setColor(colour);
        g.drawString(text, (float) x, (float) (middle + font.getSize2D() * CAPITAL_HEIGHT / 2));
    }

    void centre(Graphics2D g, double x, double middle) {
        left(g, x - width() / 2, middle);
    }

    void right(Graphics2D g, double x, double middle) {
        left(g, x - width(), middle);
    }

    Label in(Color other) {
        return new Label(text, font, other);
    }

    Label saying(String other) {
        return new Label(other, font, colour);
    }

    /// The same text, its end replaced by an ellipsis where it is wider than this.
    Label within(double width) {
        if (width() <= width) return this;
        for (int end = text.length() - 1; end > 0; end--) {
            Label shorter = saying(text.substring(0, end).stripTrailing() + "…");
            if (shorter.width() <= width) return shorter;
        }
        return saying("");
    }
}
