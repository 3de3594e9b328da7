package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Which styles of a workbook show numbers as dates or times.
///
/// @param dates by the number of the style
record SheetStyles(BitSet dates) {
    private static final String MEMBER = "xl/styles.xml";
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]");
    private static final Pattern DATE = Pattern.compile("(?i).*[dmyhsдмгч].*");

    static SheetStyles of(Archive archive) throws IOException {
        BitSet dates = new BitSet();
        if (archive.entries().stream().noneMatch(entry -> entry.name().equals(MEMBER))) return new SheetStyles(dates);
        Map<String, String> codes = new HashMap<>();
        int style = 0;
        boolean cells = false;
        try (SheetXml xml = new SheetXml(archive.open(MEMBER))) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    codes.put(String.valueOf(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.starts("cellXfs")) {
                    cells = true;
                } else if (xml.ends("cellXfs")) {
                    cells = false;
                } else if (cells && xml.starts("xf")) {
                    String format = String.valueOf(xml.attribute("numFmtId"));
                    dates.set(style++, codes.containsKey(format) ? isDate(codes.get(format)) : isDateNumber(format));
                }
            }
        }
        return new SheetStyles(dates);
    }

    /// Whether the code of a format shows days or hours: `General`, colours, conditions and quoted words do not.
    private static boolean isDate(String code) {
        String bare = NO_CODE.matcher(code.split(";", 2)[0]).replaceAll("");
        return !bare.equalsIgnoreCase("General")
                && bare.indexOf('#') < 0
                && bare.indexOf('E') < 0
                && DATE.matcher(bare.replace("0", "")).matches();
    }

    /// Those of the built-in formats that are dates, with what they are in East Asia.
    private static boolean isDateNumber(String format) {
        if (!format.matches("\\d{1,3}")) return false;
        int number = Integer.parseInt(format);
        return (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
