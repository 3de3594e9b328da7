package org.cvmworkbench.charts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Makes the figures of equal width (`tnum`) of an OpenType font its usual ones, since neither AWT nor JavaFX can ask
/// for a feature of a font.
///
/// The substitution is read from the font itself and written into its character map, whose groups keep their size.
/// Tables as in the OpenType specification 1.9: cmap format 12, GSUB lookup type 1 format 2, coverage format 1 and 2.
final class TabularFigures {
    private static final int DIRECTORY = 12;

    private final ByteBuffer font;

    private TabularFigures(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /// Changes these bytes of a font file.
    static void makeUsual(byte[] font) {
        TabularFigures figures = new TabularFigures(font);
        figures.remap(figures.substitutes());
    }

    private int table(String tag) {
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = DIRECTORY + 16 * i;
            if (tag(entry).equals(tag)) return font.getInt(entry + 8);
        }
        throw new IllegalStateException("the typeface has no table " + tag);
    }

    private void remap(Map<Integer, Integer> substitutes) {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(subtable) != 12) continue;
            for (int group = 0; group < font.getInt(subtable + 12); group++) {
                int entry = subtable + 16 + 12 * group;
                Integer tabular = substitutes.get(font.getInt(entry + 8));
                if (font.getInt(entry) >= '0' && font.getInt(entry + 4) <= '9' && tabular != null) {
                    font.putInt(entry + 8, tabular);
                }
            }
        }
    }

    private Map<Integer, Integer> substitutes() {
        int gsub = table("GSUB");
        int features = gsub + unsigned(gsub + 6);
        for (int i = 0; i < unsigned(features); i++) {
            int entry = features + 2 + 6 * i;
            if (!tag(entry).equals("tnum")) continue;
            int lookup = unsigned(features + unsigned(entry + 4) + 4);
            int lookups = gsub + unsigned(gsub + 8);
            int table = lookups + unsigned(lookups + 2 + 2 * lookup);
            return pairs(table + unsigned(table + 6));
        }
        throw new IllegalStateException("the typeface has no figures of equal width");
    }

    /// Of a single substitution: the glyphs of its coverage, in order, and what stands for each.
    private Map<Integer, Integer> pairs(int subtable) {
        int coverage = subtable + unsigned(subtable + 2);
        boolean ranges = unsigned(coverage) == 2;
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < unsigned(coverage + 2); i++) {
            int entry = coverage + 4 + (ranges ? 6 : 2) * i;
            int last = unsigned(ranges ? entry + 2 : entry);
            for (int glyph = unsigned(entry); glyph <= last; glyph++) {
                pairs.put(glyph, unsigned(subtable + 6 + 2 * pairs.size()));
            }
        }
        return pairs;
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(font.getShort(place));
    }

    private String tag(int place) {
        return new String(font.array(), place, 4, StandardCharsets.US_ASCII);
    }
}
