package org.cvmworkbench.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The typeface of all pictures, from its library and with figures of equal width; nothing needs to be installed.
public final class Inter {
    private static final Font REGULAR = font(regularFile());
    private static final Font SEMI_BOLD = font(semiBoldFile());

    private Inter() {}

    /// The font file of weight 400, for a window to load.
    public static byte[] regularFile() {
        return file("Regular");
    }

    /// The font file of weight 600.
    public static byte[] semiBoldFile() {
        return file("SemiBold");
    }

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font semiBold(double size) {
        return SEMI_BOLD.deriveFont((float) size);
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the typeface Inter cannot be read", e);
        }
    }

    private static byte[] file(String weight) {
        String name = "/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf";
        try (InputStream in = Inter.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no typeface " + name + " on the class path");
            byte[] file = in.readAllBytes();
            TabularFigures.makeUsual(file);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("the typeface " + name + " cannot be read", e);
        }
    }
}
