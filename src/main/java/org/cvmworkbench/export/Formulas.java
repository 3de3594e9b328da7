package org.cvmworkbench.export;

import java.util.regex.Pattern;

/// Takes the sting out of text that a spreadsheet would run as a formula (CWE-1236): it gets an apostrophe in front.
/// A number with its sign is no formula and stays as it is; one with a sign within would be reckoned out. Signs of full
/// width are taken like others, as East Asian spreadsheets do.
final class Formulas {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()]*");

    private Formulas() {}

    static String defused(String text) {
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) first++;
        if (first == text.length()) return text;
        boolean dangerous = switch (text.charAt(first)) {
            case '=', '@', '\t', '\r', '\n', '＝', '＠', '＋', '－' -> true;
            case '+', '-' -> !NUMBER.matcher(text).matches();
            default -> false;
        };
        return dangerous ? "'" + text : text;
    }

    /// Spreadsheets look past blanks and signs without a width, the mark of byte order among them.
    private static boolean isUnseen(char sign) {
        return Character.getType(sign) == Character.FORMAT || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }
}
