package org.cvmworkbench.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes the cells of one row after the other. Words stand in their cells, so nothing is collected.
final class XlsxRow {
    private static final int LETTERS = 26;

    /// Spreadsheets count days from 1899-12-30.
    private static final long DAY_ZERO = 25_569;

    private static final double SECONDS_A_DAY = ChronoUnit.DAYS.getDuration().toSeconds();
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_CHARACTER = 0xfffd;
    /// Characters that a cell can have.
    private static final int LONGEST = 32_767;
    /// Before 1900-03-01 spreadsheets count a day that never was.
    private static final int FIRST_DAY = 61;
    /// What would be read as a character that XML cannot have.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final TextBuffer out;
    private final String[] names;

    XlsxRow(TextBuffer out, int columns) {
        this.out = out;
        this.names = IntStream.range(0, columns).mapToObj(XlsxRow::name).toArray(String[]::new);
    }

    /// "A" to "Z", "AA" and so on.
    ///
    /// @param column from 0
    static String name(int column) {
        String last = Character.toString((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : name(column / LETTERS - 1) + last;
    }

    /// @param row from 1
    /// @param values at most as many as there are columns
    void write(int row, @Nullable Object[] values) throws IOException {
        out.put("<row r=\"").put(row).put("\">");
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value == null) continue;
            out.put("<c r=\"").put(names[column]).put(row).put('"');
            cell(value);
            out.put("</c>");
        }
        out.put("</row>");
    }

    private void cell(Object value) throws IOException {
        switch (value) {
            case Integer number -> out.put("><v>").put(number).put("</v>");
            case Long number -> out.put("><v>").put(number).put("</v>");
            case Double number when !Double.isFinite(number) -> out.put('>');
            case Number number -> out.put("><v>").put(number.toString()).put("</v>");
            case Boolean truth -> out.put(" t=\"b\"><v>").put(truth ? '1' : '0').put("</v>");
            case LocalDate day
            when day.toEpochDay() + DAY_ZERO >= FIRST_DAY ->
                out.put(" s=\"1\"><v>").put(day.toEpochDay() + DAY_ZERO).put("</v>");
            case LocalDateTime moment ->
                out.put(" s=\"2\"><v>").put(serial(moment)).put("</v>");
            default -> text(Formulas.defused(value.toString()));
        }
    }

    private static String serial(LocalDateTime moment) {
        double part = moment.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
        return Double.toString(moment.toLocalDate().toEpochDay() + DAY_ZERO + part);
    }

    private void text(String whole) throws IOException {
        String text = ESCAPE.matcher(cut(whole)).replaceAll("_x005F_");
        out.put(" t=\"inlineStr\"><is><t");
        if (text.strip().length() < text.length()) out.put(" xml:space=\"preserve\"");
        out.put('>');
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String escaped = escaped(text.charAt(at));
            if (escaped.isEmpty()) continue;
            out.put(text, from, at).put(escaped);
            from = at + 1;
        }
        out.put(text, from, text.length()).put("</t></is>");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        boolean within = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, within ? LONGEST - 1 : LONGEST);
    }

    /// What stands for a character XML cannot have as it is; empty for all others.
    private static String escaped(char one) {
        return switch (one) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\t', '\n' -> "";
            default -> one < FIRST_PRINTABLE || one > LAST_CHARACTER ? "_x%04X_".formatted((int) one) : "";
        };
    }
}
