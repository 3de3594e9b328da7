package org.cvmworkbench.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// The typeface of all pictures, from its library; nothing needs to be installed.
final class Inter {
    private static final Font REGULAR = load("Regular");
    private static final Font SEMI_BOLD = load("SemiBold");

    private Inter() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semiBold(double size) {
        return SEMI_BOLD.deriveFont((float) size);
    }

    private static Font load(String weight) {
        String name = "/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf";
        try (InputStream in = Inter.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no typeface " + name + " on the class path");
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("cannot read the typeface " + name, e);
        }
    }
}
