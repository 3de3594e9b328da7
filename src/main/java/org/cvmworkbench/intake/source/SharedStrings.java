package org.cvmworkbench.intake.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook share, read as far as they are asked for. Belongs to one thread.
final class SharedStrings implements Closeable {
    private static final String MEMBER = "xl/sharedStrings.xml";
    private static final int OBJECT = 64;

    /// How much memory they may take: a workbook has a million rows at most, so few are more than a tenth of this.
    private static final long MOST = Runtime.getRuntime().maxMemory() / 4;

    private final @Nullable SheetXml xml;
    private final List<String> strings = new ArrayList<>();
    private long size;

    private SharedStrings(@Nullable SheetXml xml) {
        this.xml = xml;
    }

    static SharedStrings of(Archive archive) throws IOException {
        boolean shares =
                archive.entries().stream().anyMatch(entry -> entry.name().equals(MEMBER));
        return new SharedStrings(shares ? new SheetXml(archive.open(MEMBER)) : null);
    }

    /// @return null where there is none of this number
    @Nullable
    String get(int index) throws IOException {
        while (index >= strings.size() && read()) {
            if (size > MOST) throw new UnsafeFileException(Text.of("file-trouble.strings", MOST >> 20));
        }
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }

    private boolean read() throws IOException {
        if (xml == null) return false;
        while (xml.next()) {
            if (!xml.starts("si")) continue;
            String text = text(xml, "si");
            size += OBJECT + 2L * text.length();
            strings.add(text);
            return true;
        }
        return false;
    }

    /// The text of an element that may have parts of different looks; how it is to be pronounced is left out.
    static String text(SheetXml xml, String element) throws IOException {
        String text = "";
        boolean spoken = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) spoken = true;
            else if (xml.ends("rPh")) spoken = false;
            else if (xml.starts("t") && !spoken) text = text.isEmpty() ? xml.text() : text + xml.text();
            if (text.length() > Row.MOST_CHARS) throw new UnsafeFileException(Text.of("file-trouble.strings", 32));
        }
        return SheetCell.withoutEscapes(text);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) xml.close();
    }
}
